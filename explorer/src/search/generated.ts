// Made from the operations beside it by `npm run generate -w explorer`; do not edit.
import type { Document } from '../data/document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What can be found by name. */
export type SearchKind =
  /** A region. */
  | 'REGION'
  /** A pairing. */
  | 'PAIRING'
  /** An organization. */
  | 'ORGANIZATION'
  /** A work plan. */
  | 'WORK_PLAN'
  /** A source. */
  | 'SOURCE';

export type SearchQueryVariables = Exact<{
  text: string;
}>;


export type SearchQuery = { search: Array<{ kind: SearchKind, id: string, name: { zh: string, en: string | null }, context: { zh: string, en: string | null } | null }> };

export const Search: Document<SearchQuery, SearchQueryVariables> =
  { id: 'ce173b22e09783196f35d03650f25da5143637bca53522b814a5459cf35f3a98', name: 'Search', text: "# One box: a region, pairing, organization, plan or source by name in either language, code or id.\nquery Search($text: String!) {\n  search(text: $text, first: 12) {\n    kind\n    id\n    name {\n      zh\n      en\n    }\n    context {\n      zh\n      en\n    }\n  }\n}\n" };
