import path from 'node:path';
import { migrate, openDatabase } from '@jiedui/database';
import type { Database } from '@jiedui/database';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { ReadMode } from '../direct/mode.ts';
import { BatchedReads } from '../batch/batched-reads.ts';
import { startBackground } from '../events/background.ts';
import { SubgraphMetrics } from '../observe/metrics.ts';
import { watchSource } from '../observe/watch-source.ts';
import type { ChangeFeed } from '../changes/change.ts';
import { changeFeed, trackedTables } from '../changes/of-subgraph.ts';
import { NoteReads } from '../changes/note-reads.ts';
import { countQuietChange } from '../changes/quiet-change.ts';
import { Bell } from '../writes/bell.ts';
import type { Directory } from '../writes/directory.ts';
import { readEvents } from '../writes/event-log.ts';
import type { EventSource } from '../writes/event-log.ts';
import { announceIndicators } from '../writes/indicators.ts';
import { Recorder } from '../writes/recorder.ts';
import { answering } from './answering.ts';
import type { Answering } from './answering.ts';
import { checkReads } from './check-reads.ts';
import { columnsOf } from './columns.ts';
import type { Reads } from '../reads/compiler.ts';
import type { Background, Connections, SubgraphDefinition } from './definition.ts';
import { startForgetting } from './forget-answers.ts';
import { loadFacts } from './load-facts.ts';
import type { Run } from './read-rows.ts';
import type { RecordWriters } from './record-writers.ts';
import { schemaOf } from './schema-of.ts';

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
  /** How queries are answered: by their rows alone where that is possible, which is the default. */
  readonly readMode?: ReadMode;
  /** Whether reads that differ in their keys alone share statements, as they do by default. */
  readonly batchesReads?: boolean | undefined;
  /** Where it counts what it does; subgraphs of one process share one. */
  readonly metrics?: SubgraphMetrics;
}

export interface RunningSubgraph extends Answering {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly metrics: SubgraphMetrics;
  readonly recorder: Recorder;
  /** This subgraph's log, in process. */
  readonly events: EventSource;
  /** What changes in its tables, for whoever keeps answers. */
  readonly changes: ChangeFeed;
  /** What this subgraph keeps for all others; the core alone has one. */
  readonly directory: Directory | undefined;
  /** Tells where the others are, and starts what runs besides answering. */
  connect(connections: Connections): Promise<void>;
  ready(): Promise<boolean>;
  stop(): Promise<void>;
}

const KIT_MIGRATIONS = path.resolve(import.meta.dirname, '../../migrations');

interface Prepared {
  readonly database: Database;
  readonly bell: Bell;
  readonly schema: GraphQLSchema;
  readonly reads: Reads;
  readonly writers: RecordWriters;
  readonly connections: () => Connections;
}

/** Migrations, facts, and the check that schema, reads and columns agree. Where one fails the database is let go. */
async function prepare(
  definition: SubgraphDefinition,
  options: OpenOptions,
  parts: Prepared,
): Promise<Pick<RunningSubgraph, 'recorder' | 'events'>> {
  const { schema, reads, database, bell, connections, writers } = parts;
  try {
    const prepared = await fill(definition, options, parts);
    const columns = await columnsOf(database);
    checkReads(schema, reads, columns.isColumn);
    const { name, indicators = [], records } = definition;
    const domain = { name, indicators };
    const directory = () => connections().directory;
    writers.make({ schema, domain, records, columns, database, directory, onWrite: bell.ring });
    return prepared;
  } catch (error) {
    await parts.database.stop();
    throw error;
  }
}

async function fill(
  definition: SubgraphDefinition,
  options: OpenOptions,
  { database, bell }: Prepared,
) {
  const told = (done: string) => options.onProgress?.(definition.name, done);
  await migrate(database, { folder: KIT_MIGRATIONS, table: 'kit_migration' });
  const folder = path.resolve(definition.folder, '../migrations');
  const { applied } = await migrate(database, { folder, table: 'migration' });
  if (applied.length > 0)
    told(`${String(applied.length)} migration${applied.length === 1 ? '' : 's'}`);
  const db = database.kysely<unknown>();
  const { name, indicators = [] } = definition;
  await announceIndicators(db, indicators);
  const recorder = new Recorder(db, { name, indicators }, bell.ring);
  if (options.withFacts) {
    await definition.reference?.(database, told);
    let loaded = 0;
    for (const batch of definition.facts?.() ?? []) loaded += await loadFacts(db, recorder, batch);
    if (loaded > 0) told(`${String(loaded)} record${loaded === 1 ? '' : 's'}`);
  }
  // Reference data may be new, and another version of the program may answer otherwise.
  await countQuietChange(db);
  const events: EventSource = {
    name: definition.name,
    read: (after, limit) => readEvents(db, after, limit),
    onRing: bell.onRing,
  };
  return { recorder, events };
}

async function openOwn(
  schema: string,
  metrics: SubgraphMetrics,
  { databaseUrl, maxConnections, onStatement }: OpenOptions,
): Promise<Database> {
  const database = await openDatabase({
    url: databaseUrl,
    schema,
    watch: metrics.statements(schema),
    ...(maxConnections !== undefined && { maxConnections }),
    ...(onStatement && { onStatement }),
  });
  metrics.watchPool(schema, database.pool);
  return database;
}

/** How statements that read are run. */
function readsOver(
  database: Database,
  metrics: SubgraphMetrics,
  { batchesReads = true }: OpenOptions,
): { readonly run: Run; readonly ended: () => Promise<void> } {
  const run: Run = ({ statement, name, values, signal }) =>
    database.run(name, statement.text, values, signal);
  const onBatch = metrics.batches(database.schema);
  const batched = new BatchedReads({ run, onBatch });
  return { run: batchesReads ? batched.run : run, ended: () => batched.ended() };
}

/** Opens a subgraph in this process: database, migrations, facts, schema. It answers as soon as this resolves. */
export async function openSubgraph(
  definition: SubgraphDefinition,
  options: OpenOptions,
): Promise<RunningSubgraph> {
  const { name } = definition;
  const { logger, metrics = new SubgraphMetrics() } = options;
  const database = await openOwn(name, metrics, options);
  let background: Background | undefined;
  let stopForgetting: (() => Promise<void>) | undefined;
  let connections: Connections | undefined;
  const bell = new Bell();
  const parts = {
    database,
    logger,
    onWrite: bell.ring,
    connections: () => {
      if (!connections) throw new Error(`${name} is not connected with the others yet`);
      return connections;
    },
  };
  const noteReads = new NoteReads(() => trackedTables(definition));
  const changed = new Bell();
  bell.onRing(changed.ring);
  const { run, ended } = readsOver(database, metrics, options);
  const { schema, reads, direct, writers } = schemaOf(definition, parts, run, noteReads);
  const made = { ...parts, bell, schema, reads, writers };
  const { recorder, events } = await prepare(definition, options, made);
  return {
    name,
    schema,
    database,
    metrics,
    recorder,
    events,
    changes: changeFeed(definition, database, changed),
    ...answering(
      { schema, direct },
      { name, logger, metrics, noteReads, mode: options.readMode ?? 'direct' },
    ),
    directory: definition.directory?.(database),
    connect: async (given) => {
      connections = given;
      const sources = given.sources.map((source) => watchSource(source, name, metrics));
      const around = { database, logger, onApplied: changed.ring, ...given, sources };
      background = await startBackground(definition, around);
      stopForgetting = startForgetting(database.kysely<unknown>(), logger);
    },
    ready: async () => (await database.ready()) && (await background?.ready()) !== false,
    stop: async () => {
      await background?.stop();
      await stopForgetting?.();
      await ended();
      await database.stop();
    },
  };
}
