import { randomUUID } from 'node:crypto';
import { openSubgraph } from '@jiedui/subgraph';
import type {
  Activity,
  Contribution,
  NewRecord,
  RecordTable,
  RecordType,
  SubgraphDefinition,
} from '@jiedui/subgraph';
import { freshDatabase } from './fresh-database.ts';
import { pino } from 'pino';

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
  return {
    /** Every statement that read, in their order. */
    statements,
    /** The data of an answer; throws its errors. */
    ask,
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
