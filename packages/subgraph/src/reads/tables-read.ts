import type { CompiledQuery } from 'kysely';
import type { Param } from './argument.ts';
import { childrenOf, listIn, tableOf, wheres } from './query-nodes.ts';
import type { KeyNode, QueryNode } from './query-nodes.ts';
import { isTally, TALLY, tallyOf } from './tally.ts';

/**
 * Which rows of a table a statement reads: those of pairings that are named; those with ids that are named; those that
 * rows read besides name by their ids, so that they were there before; or any.
 */
export type Extent = 'PAIRINGS' | 'IDS' | 'NAMED' | 'ANY';

export interface TableRead {
  readonly table: string;
  readonly extent: Extent;
  /** Which parameter of the statement names the pairings or ids: one text, or a list of them. */
  readonly parameter?: number;
}

/** The keys that a statement is given, in a column of rows of this alias. */
export interface AskedKeys {
  readonly alias: string;
  readonly key: string;
  readonly values: Param<readonly string[]>;
}

/** What names a row's key: the parameter of this number; or a column of rows that are read besides. */
type Meant = number | 'COLUMN' | undefined;

/** Which parameter says what stands in a column of an alias: `t1.id`. */
type Known = ReadonlyMap<string, number>;

/**
 * What a statement reads, from the query that it was compiled from. A filter is understood where it says that a column
 * equals a value, and all else only makes the rows fewer; whatever is not understood counts as any row of its table.
 */
export function tablesRead(
  { query, parameters }: Pick<CompiledQuery, 'query' | 'parameters'>,
  asked?: AskedKeys,
): readonly TableRead[] {
  const found = new Map<string, TableRead>();
  const add = (read: TableRead) => found.set(Object.values(read).join(' '), read);
  const understood = new Set<QueryNode>();
  const visit = (node: QueryNode, known: Known): void => {
    // A column's table is an alias, or one that is read elsewhere.
    if (node.kind === 'ReferenceNode' || understood.has(node)) return;
    const read = tableOf(node);
    let inner = known;
    if (read) {
      const keys = Object.entries(wheres(node, read)).map(
        ([column, key]) => [column, meant(key, known, parameters)] as const,
      );
      const ofLists = isTally(read.table);
      add({ table: ofLists ? TALLY : read.table, ...extentOf(Object.fromEntries(keys)) });
      if (ofLists) add(countedIn(listIn(node, read) ?? '', Object.fromEntries(keys)));
      inner = within(known, read.alias, keys);
      understood.add(read.node);
    }
    for (const child of childrenOf(node)) visit(child, inner);
  };
  const given = new Map<string, number>();
  if (asked) given.set(`${asked.alias}.${asked.key}`, parameters.indexOf(asked.values));
  visit(query as never, given);
  return [...found.values()];
}

function meant(key: KeyNode, known: Known, parameters: readonly unknown[]): Meant {
  if ('column' in key) return known.get(key.column) ?? 'COLUMN';
  const parameter = parameters.indexOf(key.value);
  return parameter < 0 ? undefined : parameter;
}

function extentOf({ id, pairing_id: pairing }: Record<string, Meant>): Omit<TableRead, 'table'> {
  if (typeof id === 'number') return { extent: 'IDS', parameter: id };
  if (typeof pairing === 'number') return { extent: 'PAIRINGS', parameter: pairing };
  return { extent: id === 'COLUMN' ? 'NAMED' : 'ANY' };
}

/** The rows that a list counts: what is kept of it changes as they do. */
function countedIn(list: string, { owner }: Record<string, Meant>): TableRead {
  const { table, owner: column } = tallyOf(list);
  return { table, ...extentOf({ [column]: owner }) };
}

/** What is known beneath a table; its alias hides another of the same name. */
function within(known: Known, alias: string, keys: readonly (readonly [string, Meant])[]): Known {
  const inner = new Map([...known].filter(([name]) => !name.startsWith(`${alias}.`)));
  for (const [column, parameter] of keys)
    if (typeof parameter === 'number') inner.set(`${alias}.${column}`, parameter);
  return inner;
}
