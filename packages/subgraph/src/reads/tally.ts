import { sql } from 'kysely';
import type { Arg } from './argument.ts';
import { builder, rowOf } from './builder.ts';
import type { AnyExpression, Key, Row } from './builder.ts';
import type { Rows } from './rows.ts';
import { spoken } from './spoken.ts';
import type { Spoken } from './spoken.ts';
import { snakeCase } from '../snake-case.ts';

/** Where every list's number and sums are kept; see the kit's migration. */
export const TALLY = 'tally';
const OF = ' of ';
/** Where a list that is kept by years or months is read under a period. */
const within = (list: string) => `tally_${list.replaceAll(' ', '_')}_within`;

/** The filters that a tally knows. */
interface Which {
  readonly period?: { readonly from?: unknown; readonly to?: unknown } | null | undefined;
  /** Whether years or months are kept as well; of a list without, a period is answered by the rows. */
  readonly isByPeriod?: true;
  readonly confirmation?: Spoken;
  readonly countedOnly?: boolean | undefined;
  /** Whether what another record contains is meant, or all but that; both, where it is not said. */
  readonly isPart?: boolean | null | undefined;
  /** What the words of a group's part are each among, in their order: of a part that is made of several. */
  readonly words?: readonly (Arg<readonly string[]> | null | undefined)[];
  /** A column by which sums are broken down, and whether only what states it is meant. */
  readonly part?: string;
  readonly isPartStated?: boolean | undefined;
}

type Groups = Readonly<Record<string, unknown>>;

/** Whose list it is, by the column that says so: every owner's, where none is named. Nobody's, where it is of all rows. */
type Owner = Readonly<Record<string, Key | undefined>>;

/**
 * Rows whose number and sums are kept by the migration's `keep_tally` of the same table and owner. The filters must be
 * all that the rows are asked by. Under a period they are counted; of a list that `keep_periods` keeps, only what is before
 * and after its whole years or months.
 */
export function tallied(rows: Rows, owner: Owner, which: Which = {}): Rows {
  const { period, isByPeriod, confirmation, countedOnly, isPart, words, part, isPartStated } =
    which;
  const { from = null, to = null } = period ?? {};
  const isEver = from === null && to === null;
  if (!isEver && isByPeriod !== true) return rows;
  const [column, key] = Object.entries(owner)[0] ?? [undefined, sql.lit('')];
  const list = snakeCase(column === undefined ? rows.table : `${rows.table}${OF}${column}`);
  const kept = isEver
    ? sql.table<Groups>(TALLY)
    : sql<Groups>`${sql.table(within(list))}(${from}::date, ${to}::date)`;
  const wordOf = (at: number) => sql`split_part(k.part, ' ', ${sql.lit(at + 1)})`;
  const asked = (words ?? []).flatMap((among, at) =>
    among == null ? [] : [sql<boolean>`${wordOf(at)} = any(${among}::text[])`],
  );
  const groups = builder
    .selectFrom(kept.as('k'))
    .selectAll()
    .where('k.list', '=', sql.lit(list))
    .$if(isEver, (all) => all.where('k.begins', '=', sql`date 'infinity'`))
    .$if(key !== undefined, (all) => all.where('k.owner', '=', key as never))
    .$call(spoken(confirmation))
    .$if(countedOnly === true, (all) => all.where('k.isCounted', '=', sql.lit(true)))
    .$if(isPart != null, (some) => some.where('k.isCounted', '=', sql.lit(isPart !== true)))
    .$if(asked.length > 0, (some) => some.where(sql.join<boolean>(asked, sql` and `)))
    .$if(isPartStated === true, (all) => all.where('k.part', '<>', sql.lit('')));
  return { ...rows, tally: { groups, part } };
}

/** Whether a table is what is kept of lists, or of one of them under a period. */
export const isTally = (table: string): boolean =>
  table === TALLY || /^tally_.*_within$/.test(table);

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
export function ofPart({ table, from, tally }: Rows, column: string, part: AnyExpression): Rows {
  const groups = tally && sql`(select * from ${tally.groups} as q where q.part = ${part})`;
  return {
    table,
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
