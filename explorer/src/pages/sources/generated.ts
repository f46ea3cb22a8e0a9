// Made from the operations beside it by `npm run generate -w explorer`; do not edit.
import type { Document } from '../../data/document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type SourcesListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SourcesListQuery = { sources: { totalCount: number, nodes: Array<{ id: string, publishedOn: string | null, title: { zh: string, en: string | null }, activities: { totalCount: number }, statements: { totalCount: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export const SourcesList: Document<SourcesListQuery, SourcesListQueryVariables> =
  { id: 'a4b614c2e8a66ca366853327fe84ab432c7b612a7028e469347352f265ece9dd', name: 'SourcesList', text: "# All documents, with how much rests on each.\nquery SourcesList($first: Int!, $after: String) {\n  sources(first: $first, after: $after) {\n    totalCount\n    nodes {\n      id\n      title {\n        zh\n        en\n      }\n      publishedOn\n      activities(first: 1) {\n        totalCount\n      }\n      statements(first: 1) {\n        totalCount\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n" };
