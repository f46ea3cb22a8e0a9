import path from 'node:path';
import { migrate, openDatabase } from '@jiedui/database';
import { readEvents } from '../writes/event-log.ts';
import { Recorder } from '../writes/recorder.ts';
import { checkReads } from './check-reads.ts';
import { errorWording } from './error-wording.ts';
import { Executor } from './executor.ts';
import { loadFacts } from './load-facts.ts';
import { buildSchema } from './schema.ts';
import { readSdl } from './sdl.ts';
const KIT_MIGRATIONS = path.resolve(import.meta.dirname, '../../migrations');
async function prepare(definition, options, database) {
    const told = (done) => options.onProgress?.(definition.name, done);
    await migrate(database, { folder: KIT_MIGRATIONS, table: 'kit_migration' });
    const folder = path.resolve(definition.folder, '../migrations');
    const { applied } = await migrate(database, { folder, table: 'migration' });
    if (applied.length > 0)
        told(`${String(applied.length)} migrations`);
    const listeners = new Set();
    const db = database.kysely();
    const recorder = new Recorder(db, definition.name, () => {
        for (const listener of listeners)
            listener();
    });
    if (options.withFacts) {
        await definition.reference?.(database, told);
        let loaded = 0;
        for (const batch of definition.facts?.() ?? [])
            loaded += await loadFacts(db, recorder, batch);
        if (loaded > 0)
            told(`${String(loaded)} records`);
    }
    const events = {
        name: definition.name,
        read: (after, limit) => readEvents(db, after, limit),
        onRing: (listener) => {
            listeners.add(listener);
            return () => void listeners.delete(listener);
        },
    };
    return { recorder, events };
}
/** Opens a subgraph in this process: database, migrations, facts, schema. It answers as soon as this resolves. */
export async function openSubgraph(definition, options) {
    const { name } = definition;
    const { logger, maxConnections, onStatement } = options;
    const database = await openDatabase({
        url: options.databaseUrl,
        schema: name,
        ...(maxConnections !== undefined && { maxConnections }),
        ...(onStatement && { onStatement }),
    });
    const { schema, reads } = buildSchema({
        typeDefs: readSdl(definition.folder),
        reads: definition.reads,
        run: (statement, text, values) => database.run(statement, text, values),
    });
    checkReads(schema, reads);
    const { recorder, events } = await prepare(definition, options, database).catch(async (error) => {
        await database.stop();
        throw error;
    });
    const executor = new Executor(schema, errorWording(logger));
    let background;
    return {
        name,
        schema,
        database,
        recorder,
        events,
        answer: (request) => executor.answer(request),
        startBackground: async (sources) => {
            background = await definition.background?.({ database, logger, sources });
        },
        ready: async () => (await database.ready()) && (await background?.ready()) !== false,
        stop: async () => {
            await background?.stop();
            await database.stop();
        },
    };
}
