// Made from the operations beside it by `npm run generate -w explorer`; do not edit.
import type { Document } from '../../data/document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** A span of days, both included. A record belongs to the span that holds the first day of its date; undated ones belong to none. */
export type PeriodInput = {
  /** First day; null for no beginning. */
  from?: string | null | undefined;
  /** Last day; null for no end. */
  to?: string | null | undefined;
};

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

export type CompareIndicatorsQueryVariables = Exact<{ [key: string]: never; }>;


export type CompareIndicatorsQuery = { indicators: Array<{ code: string, unit: string, domain: Domain, name: { zh: string, en: string | null } }> };

export type ComparePairingSearchQueryVariables = Exact<{
  text: string;
}>;


export type ComparePairingSearchQuery = { search: Array<{ kind: SearchKind, id: string, name: { zh: string, en: string | null }, context: { zh: string, en: string | null } | null }> };

export type ComparePairingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ComparePairingsQuery = { pairings: { totalCount: number, nodes: Array<{ id: string }> } };

export type CompareSeriesQueryVariables = Exact<{
  indicator: string;
  pairings: Array<string | number> | string | number;
  period: PeriodInput;
}>;


export type CompareSeriesQuery = { indicatorSeries: Array<{ pairing: { id: string, supporter: { name: { zh: string, en: string | null } }, recipient: { name: { zh: string, en: string | null } } }, points: Array<{ from: string, value: string | null, atLeast: boolean, recordCount: number, missingCount: number }> }> };

export type PairingSidesFragment = { id: string, supporter: { name: { zh: string, en: string | null } }, recipient: { name: { zh: string, en: string | null } } };

export const CompareIndicators: Document<CompareIndicatorsQuery, CompareIndicatorsQueryVariables> =
  { id: 'fc9cccb6c35f99dec0a8ae62d2a1fe11673746d53e68791769d135ff106d793d', name: 'CompareIndicators', text: "# What can be compared, and in which unit.\nquery CompareIndicators {\n  indicators {\n    code\n    name {\n      zh\n      en\n    }\n    unit\n    domain\n  }\n}\n" };
export const ComparePairingSearch: Document<ComparePairingSearchQuery, ComparePairingSearchQueryVariables> =
  { id: 'b8536acf16636e89a001e1fba1e3d9aa16f194ba992af86b01edba76ce74c0d5', name: 'ComparePairingSearch', text: "# Pairings by the name or code of either side.\nquery ComparePairingSearch($text: String!) {\n  search(text: $text, kinds: [PAIRING], first: 12) {\n    kind\n    id\n    name {\n      zh\n      en\n    }\n    context {\n      zh\n      en\n    }\n  }\n}\n" };
export const ComparePairings: Document<ComparePairingsQuery, ComparePairingsQueryVariables> =
  { id: '7e5ac4da038231c6ff038bbba61f37950bb4b25ad855f75155b5e56989a55453', name: 'ComparePairings', text: "# The pairings that are compared where nobody has chosen any.\nquery ComparePairings {\n  pairings(first: 100) {\n    totalCount\n    nodes {\n      id\n    }\n  }\n}\n" };
export const CompareSeries: Document<CompareSeriesQuery, CompareSeriesQueryVariables> =
  { id: '9ed8e33779fecdebd1abdf6b521e81ddca8deb3a04a03a5549c2f4b51a257eb0', name: 'CompareSeries', text: "# One indicator across pairings and years.\nquery CompareSeries($indicator: String!, $pairings: [ID!]!, $period: PeriodInput!) {\n  indicatorSeries(indicator: $indicator, pairings: $pairings, period: $period, by: YEAR) {\n    pairing {\n      ...PairingSides\n    }\n    points {\n      from\n      value\n      atLeast\n      recordCount\n      missingCount\n    }\n  }\n}\n\nfragment PairingSides on Pairing {\n  id\n  supporter {\n    name {\n      zh\n      en\n    }\n  }\n  recipient {\n    name {\n      zh\n      en\n    }\n  }\n}\n" };
