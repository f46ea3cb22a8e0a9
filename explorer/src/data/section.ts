import type { Document } from './document.ts';

/** As many rows as the graph gives in one answer. */
export const PAGE = 100;

/** What a part of a page asks: its chart, table, files and query all come from this one object, and so cannot disagree. */
export interface Section<Data, Variables> {
  readonly document: Document<Data, Variables>;
  readonly variables: Variables;
  /** How many rows of its one list are wanted: where that is more than a page, the pages after it are asked for too. */
  readonly rows?: number;
}

export const section = <Data, Variables>(
  document: Document<Data, Variables>,
  variables: Variables,
): Section<Data, Variables> => ({ document, variables });

/** A section that is one list, as far as `rows` of it. */
export const listSection = <Data, Variables extends { readonly first: number }>(
  document: Document<Data, Variables>,
  variables: Omit<Variables, 'first'>,
  rows: number,
): Section<Data, Variables> => ({
  document,
  variables: { ...variables, first: Math.min(rows, PAGE) } as Variables,
  rows,
});
