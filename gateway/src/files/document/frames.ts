import { valueAt } from './value-at.ts';

/** What the columns of one row are read from; null where a list within has nothing. */
export type Frame = readonly unknown[];

/** Takes a list, as it stands in an answer, apart into its rows. */
export type Frames = (list: unknown) => readonly Frame[];

/** Of a connection: a row is what stands at one place of `nodes`, of `edges`, or of both. */
export const framesOfPage =
  (sources: readonly string[]): Frames =>
  (list) => {
    const columns = sources.map((source) => valueAt(list, [source]));
    const [first] = columns;
    return Array.isArray(first)
      ? first.map((_, at) => columns.map((column) => (column as unknown[])[at]))
      : [];
  };

/**
 * Of a plain list and the lists within it: a row for each innermost item, with the items around it; and one for an item in which
 * there is none, so that nothing is left out.
 */
export const framesOfArrays =
  (within: readonly (readonly string[])[]): Frames =>
  (list) =>
    Array.isArray(list) ? list.flatMap((item) => below(item, within)) : [];

function below(item: unknown, [keys, ...rest]: readonly (readonly string[])[]): Frame[] {
  if (!keys) return [[item]];
  const list = valueAt(item, keys);
  if (!Array.isArray(list) || list.length === 0) return [[item, null, ...rest.map(() => null)]];
  return list.flatMap((each) => below(each, rest)).map((frame) => [item, ...frame]);
}
