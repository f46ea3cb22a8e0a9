import { yuan } from '../stock/value.ts';

/** A row of PostGraphile's, named as its table. */
export type Found = Readonly<Record<string, unknown>>;
type Connection = Found & { readonly totalCount: number; readonly nodes: readonly Found[] };

/** `<prefix>Zh` and, where it was asked for, `<prefix>En`. */
export function text(row: Found, prefix: string) {
  const [zh, en] = [row[`${prefix}Zh`], row[`${prefix}En`]];
  return en === undefined ? { zh } : { zh, en };
}

export const named = (row: unknown) => (row === null ? null : { name: text(row as Found, 'name') });

export const region = (row: unknown) => ({
  code: (row as Found)['code'],
  name: text(row as Found, 'name'),
});

/** `<prefix>On` where it was asked for, `<prefix>Precision` and `<prefix>Text`. */
export function date(row: Found, prefix: string) {
  const on = row[`${prefix}On`];
  const rest = { precision: row[`${prefix}Precision`], text: row[`${prefix}Text`] };
  return on === undefined ? rest : { date: on, ...rest };
}

export const contractedYuan = ({ contractedFen: fen }: Found) =>
  fen === null ? null : { yuan: yuan(fen as string) };

export const contracted = (row: Found) => {
  const money = contractedYuan(row);
  return money && { ...money, qualifier: row['contractedQualifier'], stage: 'CONTRACTED' };
};

/** A page whose rows are read one by one. */
export function page(connection: unknown, read: (row: Found) => unknown) {
  const { totalCount, nodes } = connection as Connection;
  return { totalCount, nodes: nodes.map(read) };
}

export const hasNext = (connection: unknown) => ({
  hasNextPage: ((connection as Connection)['pageInfo'] as Found)['hasNextPage'],
});

/** The arguments of a list of records: those that stand, newest first. */
export const newest = (sort: string, first: number) =>
  `first: ${String(first)}, orderBy: [${sort}_SORT_DESC, ROW_ID_DESC], condition: { withdrawnAt: null }`;
export const newestActivities = (first: number) =>
  `first: ${String(first)}, orderBy: [OCCURRED_SORT_DESC, ROW_ID_DESC]`;
