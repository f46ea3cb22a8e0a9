// Made from the operations beside it by `npm run generate -w explorer`; do not edit.
import type { Document } from '../../data/document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How sure it is that the source says this. */
export type Confidence =
  /** The source says so. */
  | 'STATED'
  /** The source does not name the pairing or a party; the context does. */
  | 'INFERRED'
  /** The sentence was damaged in the source and has been repaired. */
  | 'REPAIRED'
  /** From a source that could not be checked. */
  | 'UNVERIFIED';

/** A field of assistance, and the subgraph that owns its records. */
export type Domain =
  /** The pairing as a whole: plans, visits, funds, donations, villages. */
  | 'PAIRINGS'
  /** 产业协作. */
  | 'INDUSTRY'
  /** 教育帮扶. */
  | 'EDUCATION'
  /** 医疗帮扶. */
  | 'HEALTHCARE'
  /** 劳务协作. */
  | 'LABOUR'
  /** 消费帮扶. */
  | 'PRODUCTS';

/** Which pairings to list; every given part must fit. */
export type PairingFilter = {
  /** Those of this very supporter. */
  supporter?: string | null | undefined;
  /** Those of this very recipient. */
  recipient?: string | null | undefined;
  /** Those under this policy. */
  kind?: PairingKind | null | undefined;
  /** True for those that have not ended, false for those that have. */
  active?: boolean | null | undefined;
};

/** The policy under which two regions are paired. */
export type PairingKind =
  /** 东西部协作. */
  | 'EAST_WEST_COOPERATION'
  /** 对口支援. */
  | 'COUNTERPART_SUPPORT'
  /** 对口合作. */
  | 'COUNTERPART_COOPERATION'
  /** 对口协作. */
  | 'COUNTERPART_COLLABORATION'
  /** 定点帮扶. */
  | 'DESIGNATED_ASSISTANCE';

export type PairingsListQueryVariables = Exact<{
  filter?: PairingFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PairingsListQuery = { pairings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: PairingKind, supporter: { code: string, name: { zh: string, en: string | null } }, recipient: { code: string, name: { zh: string, en: string | null } }, provenance: { confidence: Confidence }, coverage: Array<{ domain: Domain, activityCount: number }>, investmentSummary: { contracted: { yuan: string, atLeast: boolean, approximate: boolean, upperBound: boolean, recordCount: number, missingCount: number }, paidIn: { yuan: string, atLeast: boolean, approximate: boolean, upperBound: boolean, recordCount: number, missingCount: number } } | null }> } };

export type NamedRegionFragment = { code: string, name: { zh: string, en: string | null } };

export type MoneySumFragment = { yuan: string, atLeast: boolean, approximate: boolean, upperBound: boolean, recordCount: number, missingCount: number };

export const PairingsList: Document<PairingsListQuery, PairingsListQueryVariables> =
  { id: '4105be7277d3325a5abbfd7bc2b2aeb7c113a23b4575de21eb415a7bb735a015', name: 'PairingsList', text: "# All pairings, with how much of each is documented.\nquery PairingsList($filter: PairingFilter, $first: Int!, $after: String) {\n  pairings(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      kind\n      supporter {\n        ...NamedRegion\n      }\n      recipient {\n        ...NamedRegion\n      }\n      provenance {\n        confidence\n      }\n      coverage {\n        domain\n        activityCount\n      }\n      investmentSummary {\n        contracted {\n          ...MoneySum\n        }\n        paidIn {\n          ...MoneySum\n        }\n      }\n    }\n  }\n}\n\nfragment NamedRegion on Region {\n  code\n  name {\n    zh\n    en\n  }\n}\n\nfragment MoneySum on MoneyTotal {\n  yuan\n  atLeast\n  approximate\n  upperBound\n  recordCount\n  missingCount\n}\n" };
