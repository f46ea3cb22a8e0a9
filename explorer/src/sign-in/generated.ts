// Made from the operations beside it by `npm run generate -w explorer`; do not edit.
import type { Document } from '../data/document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { scopes: Array<string>, expiresAt: string | null, organization: { id: string, name: { zh: string, en: string | null } } | null, regions: Array<{ code: string, name: { zh: string, en: string | null } }> } | null };

export const Viewer: Document<ViewerQuery, ViewerQueryVariables> =
  { id: '4d76861f99d25bea96acc16bcd8b96ddb65c604427ea8aab5803323e4928d753', name: 'Viewer', text: "# Who this browser is signed in as, and what they may do.\nquery Viewer {\n  viewer {\n    organization {\n      id\n      name {\n        zh\n        en\n      }\n    }\n    regions {\n      code\n      name {\n        zh\n        en\n      }\n    }\n    scopes\n    expiresAt\n  }\n}\n" };
