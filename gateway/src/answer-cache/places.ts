import type { AnswerRead, Change, Changes, RowsRead } from './changes.ts';

/**
 * A place where a change can be: an answer stands on some, a change touches some, and where one is the same the answer
 * may have changed. The first of a subgraph's is all of it.
 */
export type Place = string;

const anywhere = (subgraph: string): Place => subgraph;
const words = (subgraph: string): Place => `${subgraph} words`;
const any = (subgraph: string, table: string): Place => `${subgraph} ${table} any`;
const named = (subgraph: string, table: string): Place => `${subgraph} ${table} named`;
const byId = (subgraph: string, table: string, id: string): Place =>
  `${subgraph} ${table} id ${id}`;
const ofPairing = (subgraph: string, table: string, id: string): Place =>
  `${subgraph} ${table} pairing ${id}`;

/** The places that an answer of a subgraph stands on. */
export function placesRead(
  subgraph: string,
  { rows, hasWords }: Extract<AnswerRead, { rows: unknown }>,
): Place[] {
  const places = rows.flatMap(({ table, pairings, ids, isNamed }) => {
    if (pairings) return pairings.map((id) => ofPairing(subgraph, table, id));
    if (ids) return ids.map((id) => byId(subgraph, table, id));
    return isNamed ? [named(subgraph, table)] : [any(subgraph, table)];
  });
  return [anywhere(subgraph), ...(hasWords ? [words(subgraph)] : []), ...places];
}

/** The places that the part of one entity stands on, of what the fetch of many was read from. */
export function placesOfEntity(
  subgraph: string,
  { rows, hasWords }: Extract<AnswerRead, { rows: unknown }>,
  representation: object,
): Place[] {
  const own: ReadonlySet<unknown> = new Set(Object.values(representation));
  const narrowed = rows.map((row) => (row.ofEach ? ofOwn(row, own) : row));
  return placesRead(subgraph, { rows: narrowed, hasWords });
}

/** Where none is its own, it may be any of them. */
function ofOwn(row: RowsRead, own: ReadonlySet<unknown>): RowsRead {
  const { pairings, ids } = row;
  const keys = (pairings ?? ids ?? []).filter((key) => own.has(key));
  if (keys.length === 0) return row;
  return pairings ? { ...row, pairings: keys } : { ...row, ids: keys };
}

/** The places that changes of a subgraph touch. */
export function placesTouched(subgraph: string, changes: Changes): Set<Place> {
  if (changes.isAll) return new Set([anywhere(subgraph)]);
  const touched = changes.changes.flatMap((change) => placesOf(subgraph, change));
  return new Set([...(changes.hasWords ? [words(subgraph)] : []), ...touched]);
}

const placesOf = (subgraph: string, { table, id, pairings, isNew }: Change): Place[] => [
  any(subgraph, table),
  byId(subgraph, table, id),
  ...pairings.map((pairing) => ofPairing(subgraph, table, pairing)),
  ...(isNew ? [] : [named(subgraph, table)]),
];
