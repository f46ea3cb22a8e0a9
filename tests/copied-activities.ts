import { expect } from 'vitest';
import { openSubgraphs } from './graph.ts';

export const ORDERS = ['NEWEST_FIRST', 'OLDEST_FIRST', 'LONGEST_UNCHANGED_FIRST'] as const;
export type Order = (typeof ORDERS)[number];

interface Page<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const COPIES = 80;
const columns = `select string_agg(quote_ident(attname), ', ') as columns from pg_attribute
  where attrelid = 'entry'::regclass and attnum > 0 and not attisdropped and attgenerated = ''`;

/** The facts' activities, and copies of them, which are none; `own` is a JSON object of what copy `n` of entry `e` has of its own. */
export async function openCopied(own: string) {
  let last = '';
  const graph = await openSubgraphs(undefined, (name, text) => {
    if (name === 'pairings') last = text;
  });
  await graph.settled();
  const core = graph.subgraph('pairings');
  const { pool } = core.database;
  const { rows } = await pool.query<{ columns: string }>(columns);
  const names = rows[0]?.columns ?? '';
  await pool.query(
    `insert into entry (${names}) select ${names} from (
      select (jsonb_populate_record(e, jsonb_build_object(
        'pos', e.pos + 1000000 * n, 'seq', e.seq + 1000000 * n, 'id', e.id || '-' || n) || (${own}))).*
      from entry as e, generate_series(1, ${String(COPIES)}) as n where e.until is null) as copied`,
  );

  /** Reads lists of activities with these fields. */
  function reader<Node>(fields: string) {
    const query = `query ($filter: ActivityFilter, $order: ActivityOrder, $first: Int, $after: String) {
      activities(filter: $filter, order: $order, first: $first, after: $after) { totalCount
        pageInfo { hasNextPage endCursor } nodes { ${fields} } } }`;
    const page = async (variables: Readonly<Record<string, unknown>>): Promise<Page<Node>> => {
      const answer = await core.answer({ query, variables });
      expect(answer.errors).toBeUndefined();
      return (answer.data as { activities: Page<Node> }).activities;
    };
    /** A list from its beginning to its end; every page says how many the whole has. */
    const all = async (filter: object, order: Order, first: number): Promise<Node[]> => {
      const found: Node[] = [];
      let after: string | null = null;
      for (;;) {
        const { totalCount, nodes, pageInfo } = await page({ filter, order, first, after });
        found.push(...nodes);
        if (!pageInfo.hasNextPage) {
          expect(found).toHaveLength(totalCount);
          return found;
        }
        after = pageInfo.endCursor;
      }
    };
    /** All that there are, in every order. */
    const everyOrder = async (): Promise<Record<Order, readonly Node[]>> => {
      const [newest = [], oldest = [], unchanged = []] = await Promise.all(
        ORDERS.map((order) => all({}, order, 100)),
      );
      return { NEWEST_FIRST: newest, OLDEST_FIRST: oldest, LONGEST_UNCHANGED_FIRST: unchanged };
    };
    return { page, all, everyOrder };
  }
  return { database: core.database, reader, lastStatement: () => last, stop: () => graph.stop() };
}
