// Made from the operations beside it by `npm run generate -w explorer`; do not edit.
import type { Document } from '../../data/document.ts';

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

export type ReportFindQueryVariables = Exact<{
  text: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
}>;


export type ReportFindQuery = { search: Array<{ id: string, name: { zh: string, en: string | null }, context: { zh: string, en: string | null } | null }> };

export const ReportFind: Document<ReportFindQuery, ReportFindQueryVariables> =
  { id: '5ea03e5bc5ea05a274ec77b2371ccdbd954b4b052e5d2582b8f5465b548c939d', name: 'ReportFind', text: "# What a field that names something may mean.\nquery ReportFind($text: String!, $kinds: [SearchKind!]) {\n  search(text: $text, kinds: $kinds, first: 10) {\n    id\n    name {\n      zh\n      en\n    }\n    context {\n      zh\n      en\n    }\n  }\n}\n" };
