import { randomUUID } from 'node:crypto';
import { noDirectory, openSubgraph } from '@jiedui/subgraph';
import type {
  Activity,
  Contribution,
  EventSource,
  NewRecord,
  RecordTable,
  RecordType,
  SubgraphDefinition,
} from '@jiedui/subgraph';
import { pino } from 'pino';
import { allApplied } from './applied.ts';
import { freshDatabase } from './fresh-database.ts';
import { rung } from './rung-log.ts';
import type { RungLog } from './rung-log.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- specs look into answers of any shape
type Answer = any;

/** A subgraph with its facts, on a database of the calling spec's own. */
export async function openedSubgraph(subgraph: SubgraphDefinition) {
  const database = await freshDatabase();
  const statements: string[] = [];
  const running = await openSubgraph(subgraph, {
    databaseUrl: database.url,
    logger: pino({ level: 'silent' }),
    withFacts: true,
    maxConnections: 2,
    onStatement: (text) => statements.push(text),
  });
  const ask = async (query: string, variables = {}): Promise<Answer> => {
    const { data, errors } = await running.answer({ query, variables });
    if (errors) throw new AggregateError(errors, errors.join('; '));
    return data;
  };
  let logs: RungLog[] | undefined;
  return {
    database: running.database,
    /** Every statement that read, in their order. */
    statements,
    /** The data of an answer; throws its errors. */
    ask,
    /** What a subscription tells from now on, or why it tells nothing. */
    subscribe: running.subscribe,
    /** The codes of an answer's errors; none where it has none. */
    codes: async (query: string, variables = {}): Promise<unknown[]> => {
      const { errors = [] } = await running.answer({ query, variables });
      return errors.map(({ extensions }) => extensions['code']);
    },
    /**
     * Waits until what runs besides answering has applied all that was reported. The first call starts it, with the
     * logs of other subgraphs where they are given.
     */
    settled: async (...elsewhere: EventSource[]): Promise<void> => {
      if (logs === undefined) {
        logs = [running.events, ...elsewhere].map(rung);
        await running.connect({ sources: logs, directory: noDirectory });
      }
      await allApplied(running, logs);
    },
    /** One entity as a gateway asks for it. */
    entity: async (typename: string, key: object, selection: string): Promise<Answer> => {
      const { _entities } = await ask(
        `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on ${typename} { ${selection} } } }`,
        { keys: [{ __typename: typename, ...key }] },
      );
      return _entities[0];
    },
    report: <T extends RecordTable>(type: RecordType<T>, ...records: NewRecord<T>[]) =>
      running.recorder.report(type, records, {
        client: 'test',
        idempotencyKey: randomUUID(),
        reportedBy: null,
      }),
    /** As if the other side had said this of records, and the word had arrived. */
    hear: async (
      { table }: Pick<RecordType, 'table'>,
      said: readonly { readonly id: string; readonly confirmation: string }[],
    ): Promise<void> => {
      await running.database.pool.query(
        `update ${table} as r set confirmation = s.confirmation
         from jsonb_to_recordset($1::jsonb) as s(id text, confirmation text) where r.id = s.id`,
        [JSON.stringify(said)],
      );
    },
    /** What the ledger learns of a record. */
    activity: async (id: string): Promise<Activity | null | undefined> => {
      const events = await running.events.read('0', 100_000);
      return events.findLast((event) => event.id === id)?.activity;
    },
    /** What all records of a pairing add to an indicator. */
    contributions: async (pairing: string, indicator: string): Promise<Contribution[]> => {
      const events = await running.events.read('0', 100_000);
      return events
        .filter(({ activity }) => activity?.pairing === pairing)
        .flatMap(({ activity }) => activity?.contributions ?? [])
        .filter((contribution) => contribution.indicator === indicator);
    },
    stop: async () => {
      await running.stop();
      await database.drop();
    },
  };
}
