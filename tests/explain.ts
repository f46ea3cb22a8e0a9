import type { Database } from '@jiedui/database';

/** One step of a plan, as PostgreSQL tells it. */
export interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  /** Absent where an index is read from its beginning to its end. */
  readonly 'Index Cond'?: string;
  readonly 'Join Type'?: string;
  readonly Strategy?: string;
  readonly Operation?: string;
  readonly 'CTE Name'?: string;
  readonly 'Subplan Name'?: string;
  readonly 'Parent Relationship'?: string;
  readonly Plans?: readonly PlanNode[];
}

/** One table or index that a plan reads. */
export interface Scan {
  readonly how: string;
  /** Undefined for the index beneath a bitmap. */
  readonly table: string | undefined;
  readonly index: string | undefined;
  /** What the index finds rows by; empty where it is read from its beginning to its end. */
  readonly by: string;
}

export const scansOf = (node: PlanNode): Scan[] => [
  ...(node['Node Type'].endsWith('Scan')
    ? [
        {
          how: node['Node Type'],
          table: node['Relation Name'],
          index: node['Index Name'],
          by: node['Index Cond'] ?? '',
        },
      ]
    : []),
  ...(node.Plans ?? []).flatMap(scansOf),
];

/**
 * How statements would be run, each by the plan that does for all values: connections ask for no other, so that values
 * need not be known.
 */
export async function plansOf(
  { pool }: Pick<Database, 'pool'>,
  statements: readonly string[],
  before: readonly string[] = [],
): Promise<PlanNode[][]> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    for (const change of before) await client.query(change);
    const found: PlanNode[][] = [];
    for (const text of statements) {
      const numbers = [...text.matchAll(/\$(\d+)/g)].map((match) => Number(match[1]));
      const values = Array.from({ length: Math.max(0, ...numbers) }, () => 'null').join(', ');
      await client.query(`prepare explained as ${text}`);
      const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
        `explain (format json) execute explained${values === '' ? '' : `(${values})`}`,
      );
      await client.query('deallocate explained');
      found.push(rows.map((row) => row['QUERY PLAN'][0].Plan));
    }
    return found;
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/** What statements read, and how. */
export async function explain(
  database: Pick<Database, 'pool'>,
  statements: readonly string[],
  before: readonly string[] = [],
): Promise<Scan[][]> {
  const plans = await plansOf(database, statements, before);
  return plans.map((nodes) => nodes.flatMap(scansOf));
}
