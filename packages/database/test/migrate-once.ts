// Migrates as a starting server does, in a process of its own: node --import tsx migrate-once.ts <url> <folder>
import { migrate, openDatabase } from '../src/index.ts';

const [url = '', folder = ''] = process.argv.slice(2);
const database = await openDatabase({ url, schema: 'industry' });
const { applied } = await migrate(database, { folder, table: 'migration' });
console.log(JSON.stringify(applied));
await database.stop();
