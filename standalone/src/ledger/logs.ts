import { OperatorError } from '@jiedui/config';
import { openDatabase } from '@jiedui/database';
import type { Database } from '@jiedui/database';
import { httpSource, readEvents, whereabouts } from '@jiedui/subgraph';
import type { EventSource } from '@jiedui/subgraph';
import type { LedgerSettings } from './settings.ts';

/** The schemas of a database that keep a log. */
async function loggingSchemas({ pool }: Database): Promise<string[]> {
  const { rows } = await pool.query<{ schema: string }>(`
    select table_schema as schema from information_schema.columns
    where table_name = 'event' and column_name in ('seq', 'record_type', 'activity', 'token_id')
    group by table_schema having count(*) = 4 order by table_schema`);
  return rows.map(({ schema }) => schema);
}

/** Without the core's own log this is another database. */
function demandCore(schemas: readonly string[], { schema }: Database): void {
  if (schemas.includes(schema)) return;
  throw new OperatorError(
    `There is no ledger here: the database has no log of ${schema}. Correct DATABASE_URL, or start the graph once.`,
  );
}

const unreadable = (name: string) => (error: unknown) => {
  throw new OperatorError(`The log of ${name} cannot be read: ${(error as Error).message}`, {
    cause: error,
  });
};

/** The logs of all subgraphs: those in the core's database, and those that EVENT_SOURCES names. */
export async function openLogs(
  core: Database,
  url: string,
  { EVENT_SOURCES, INIT_CWD, tokens }: LedgerSettings,
): Promise<{ readonly sources: readonly EventSource[]; stop(): Promise<void> }> {
  const named =
    EVENT_SOURCES === '' ? new Map<string, string>() : whereabouts({ EVENT_SOURCES, INIT_CWD });
  const logging = await loggingSchemas(core);
  demandCore(logging, core);
  const schemas = logging.filter((schema) => !named.has(schema));
  const databases = await Promise.all(
    schemas.map((schema) => openDatabase({ url, schema, maxConnections: 1 })),
  );
  const here = databases.map((database) => ({
    name: database.schema,
    read: (after: string, limit: number) => readEvents(database.kysely<unknown>(), after, limit),
  }));
  const elsewhere = [...named].map(([name, at]) => httpSource({ name, url: at, tokens }));
  return {
    sources: [...here, ...elsewhere].map(({ name, read }) => ({
      name,
      read: (after, limit) => read(after, limit).catch(unreadable(name)),
      onRing: () => () => undefined,
    })),
    stop: async () => {
      await Promise.all(databases.map((database) => database.stop()));
    },
  };
}
