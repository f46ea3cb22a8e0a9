import { sql } from 'kysely';
import { builder, rowOf } from './builder.ts';
import type { AnyExpression, Key, Row } from './builder.ts';
import type { Rows } from './rows.ts';
import { spoken } from './spoken.ts';
import type { Spoken } from './spoken.ts';
import { snakeCase } from '../snake-case.ts';

/** Where every list's number and sums are kept; see the kit's migration. */
export const TALLY = 'tally';
const OF = ' of ';

/** The filters that a tally knows; whoever asks for a period is answered by the rows. */
interface Which {
  readonly period?: unknown;
  readonly confirmation?: Spoken;
  readonly countedOnly?: boolean | undefined;
  /** A column by which sums are broken down, and whether only what states it is meant. */
  readonly part?: string;
  readonly isPartStated?: boolean | undefined;
}

/** Whose list it is, by the column that says so: every owner's, where none is named. Nobody's, where it is of all rows. */
type Owner = Readonly<Record<string, Key | undefined>>;

/**
 * Rows whose number and sums are kept by the migration's `keep_tally` of the same table and owner. The filters must be
 * all that the rows are asked by; under a period they are counted.
 */
export function tallied(rows: Rows, owner: Owner, which: Which = {}): Rows {
  const { period, confirmation, countedOnly, part, isPartStated } = which;
  if (period != null) return rows;
  const [column, key] = Object.entries(owner)[0] ?? [undefined, sql.lit('')];
  const list = snakeCase(column === undefined ? rows.table : `${rows.table}${OF}${column}`);
  const groups = builder
    .selectFrom(`${TALLY} as k`)
    .selectAll()
    .where('k.list', '=', sql.lit(list))
    .$if(key !== undefined, (all) => all.where('k.owner', '=', key as never))
    .$call(spoken(confirmation))
    .$if(countedOnly === true, (all) => all.where('k.isCounted', '=', sql.lit(true)))
    .$if(isPartStated === true, (all) => all.where('k.part', '<>', sql.lit('')));
  return { ...rows, tally: { groups, part } };
}

/** The table of a list that is kept, and the column that says whose it is. */
export function tallyOf(list: string): { readonly table: string; readonly owner: string } {
  const [table = '', owner = ''] = list.split(OF);
  return { table, owner };
}

const kept = new WeakSet<Row>();

/** Whether a row is a group of a tally. */
export const isGroup = (row: Row): boolean => kept.has(row);

/** A group of a tally as reads see it: `part` has the name of the column that it is of. */
export function groupOf(alias: string, part: string | undefined): Row {
  const columns = rowOf(alias);
  const row = new Proxy(columns, {
    get: (_, name) =>
      name === part ? sql`nullif(${sql.ref(`${alias}.part`)}, '')` : columns[name as string],
  });
  kept.add(row);
  return row;
}

/** Of rows those of one part by which their sums are broken down. */
export function ofPart(rows: Rows, column: string, part: AnyExpression): Rows {
  const { from, tally } = rows;
  const groups = tally && sql`(select * from ${tally.groups} as q where q.part = ${part})`;
  return {
    ...rows,
    from: (alias) => from(alias).where(column as never, '=', part as never),
    ...(groups && { tally: { groups, part: undefined } }),
  };
}

/** How many rows there are: as it is kept, else as they are counted. */
export const numberOf = ({ tally, from }: Rows, alias: string): AnyExpression =>
  tally
    ? sql`(select coalesce(sum(${sql.ref(`${alias}.records`)}), 0)::int from ${tally.groups} as ${sql.ref(alias)}
        where ${sql.ref(`${alias}.measure`)} = '')`
    : sql`(${from(alias).select(sql`count(*)::int`.as('c'))})`;
