import type { Document } from './document.ts';

/** What a part of a page asks: its chart, table, files and query all come from this one object, and so cannot disagree. */
export interface Section<Data, Variables> {
  readonly document: Document<Data, Variables>;
  readonly variables: Variables;
}

export const section = <Data, Variables>(
  document: Document<Data, Variables>,
  variables: Variables,
): Section<Data, Variables> => ({ document, variables });
