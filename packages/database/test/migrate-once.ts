// Migrates as a starting server does, in a process of its own: says "ready", and begins when a line comes in.
import { once } from 'node:events';
import { migrate, openDatabase } from '../src/index.ts';

const [url = '', folder = ''] = process.argv.slice(2);
const database = await openDatabase({ url, schema: 'industry' });
console.log('ready');
await once(process.stdin, 'data');
const { applied } = await migrate(database, { folder, table: 'migration' });
console.log(JSON.stringify(applied));
await database.stop();
process.exit();
