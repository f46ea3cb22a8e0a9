import path from 'node:path';
import { migrate, openDatabase } from '@jiedui/database';
import type { Database } from '@jiedui/database';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { readEvents } from '../writes/event-log.ts';
import type { EventSource } from '../writes/event-log.ts';
import { Recorder } from '../writes/recorder.ts';
import { checkReads } from './check-reads.ts';
import { columnsOf } from './columns.ts';
import type { Background, SubgraphDefinition } from './definition.ts';
import { errorWording } from './error-wording.ts';
import { Executor } from './executor.ts';
import type { SubgraphRequest } from './executor.ts';
import { loadFacts } from './load-facts.ts';
import { buildSchema } from './schema.ts';
import { readSdl } from './sdl.ts';

export interface OpenOptions {
  readonly databaseUrl: string;
  readonly logger: Logger;
  /** Whether to load what ships with the project. */
  readonly withFacts?: boolean;
  /** Told as work proceeds: migrations, reference data, facts. */
  readonly onProgress?: (name: string, done: string) => void;
  readonly maxConnections?: number;
  /** Told of every statement that reads; for tests that count. */
  readonly onStatement?: (text: string) => void;
}

export interface RunningSubgraph {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly recorder: Recorder;
  /** This subgraph's log, in process. */
  readonly events: EventSource;
  answer(request: SubgraphRequest): Promise<ExecutionResult>;
  /** Starts what runs besides answering, once the logs of the others can be reached. */
  startBackground(sources: readonly EventSource[]): Promise<void>;
  ready(): Promise<boolean>;
  stop(): Promise<void>;
}

const KIT_MIGRATIONS = path.resolve(import.meta.dirname, '../../migrations');

async function prepare(definition: SubgraphDefinition, options: OpenOptions, database: Database) {
  const told = (done: string) => options.onProgress?.(definition.name, done);
  await migrate(database, { folder: KIT_MIGRATIONS, table: 'kit_migration' });
  const folder = path.resolve(definition.folder, '../migrations');
  const { applied } = await migrate(database, { folder, table: 'migration' });
  if (applied.length > 0)
    told(`${String(applied.length)} migration${applied.length === 1 ? '' : 's'}`);
  const listeners = new Set<() => void>();
  const db = database.kysely<unknown>();
  const recorder = new Recorder(db, definition.name, () => {
    for (const listener of listeners) listener();
  });
  if (options.withFacts) {
    await definition.reference?.(database, told);
    let loaded = 0;
    for (const batch of definition.facts?.() ?? []) loaded += await loadFacts(db, recorder, batch);
    if (loaded > 0) told(`${String(loaded)} record${loaded === 1 ? '' : 's'}`);
  }
  const events: EventSource = {
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
export async function openSubgraph(
  definition: SubgraphDefinition,
  options: OpenOptions,
): Promise<RunningSubgraph> {
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
  const start = async () => {
    const prepared = await prepare(definition, options, database);
    checkReads(schema, reads, await columnsOf(database));
    return prepared;
  };
  const { recorder, events } = await start().catch(async (error: unknown) => {
    await database.stop();
    throw error;
  });
  const executor = new Executor(schema, errorWording(logger));
  let background: Background | undefined;
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
