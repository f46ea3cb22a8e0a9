// Made from the operations beside it by `npm run generate -w explorer`; do not edit.
import type { Document } from '../data/document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { scopes: Array<string>, expiresAt: string | null, organization: { id: string, name: { zh: string, en: string | null } } | null, regions: Array<{ code: string, name: { zh: string, en: string | null } }> } | null };

export type NamedOrganizationFragment = { id: string, name: { zh: string, en: string | null } };

export type NamedRegionFragment = { code: string, name: { zh: string, en: string | null } };

export const Viewer: Document<ViewerQuery, ViewerQueryVariables> =
  { id: '206f6b4a08ae9660f4677446103405fda1910ba9d72a4b1acdcf8f76094b62f5', name: 'Viewer', text: "# Who this browser is signed in as, and what they may do.\nquery Viewer {\n  viewer {\n    organization {\n      ...NamedOrganization\n    }\n    regions {\n      ...NamedRegion\n    }\n    scopes\n    expiresAt\n  }\n}\n\nfragment NamedOrganization on Organization {\n  id\n  name {\n    zh\n    en\n  }\n}\n\nfragment NamedRegion on Region {\n  code\n  name {\n    zh\n    en\n  }\n}\n" };
