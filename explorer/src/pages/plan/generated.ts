// Made from the operations beside it by `npm run generate -w explorer`; do not edit.
import type { Document } from '../../data/document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How a stated number relates to the true one. */
export type AmountQualifier =
  /** The number itself. */
  | 'EXACT'
  /** The number as the source reports it, without a word on its exactness. */
  | 'REPORTED'
  /** At least this much: 余, 超, 以上. */
  | 'AT_LEAST'
  /** About this much: 约, 近. */
  | 'APPROXIMATE'
  /** At most this much: 不超过. */
  | 'UP_TO';

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

/** How much of a date the source states. */
export type DatePrecision =
  /** The day. */
  | 'DAY'
  /** The month; `date` is its first day. */
  | 'MONTH'
  /** The quarter; `date` is its first day. */
  | 'QUARTER'
  /** The year; `date` is its first day. */
  | 'YEAR'
  /** Only words that depend on the document's own date (近日, 不久前); no day is known. */
  | 'RELATIVE'
  /** Under way without a stated end; `date` is the stated beginning, if any. */
  | 'ONGOING'
  /** Nothing. */
  | 'UNKNOWN';

/** How far a matter has come. */
export type RecordStatus =
  /** Intended. */
  | 'PLANNED'
  /** Made public. */
  | 'ANNOUNCED'
  /** Signed by the parties. */
  | 'SIGNED'
  /** Begun. */
  | 'LAUNCHED'
  /** Under way. */
  | 'IN_PROGRESS'
  /** Finished. */
  | 'DONE'
  /** Told of, without a word on how far it has come. */
  | 'REPORTED'
  /** Given up. */
  | 'CANCELLED';

export type PlanListQueryVariables = Exact<{
  year?: number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PlanListQuery = { workPlans: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, year: number | null, status: RecordStatus, specialPlanCount: number | null, title: { zh: string, en: string | null } | null, region: { code: string, name: { zh: string, en: string | null } } | null, parent: { id: string } | null }> } };

export type NamedRegionFragment = { code: string, name: { zh: string, en: string | null } };

export type PlanCommitmentsQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanCommitmentsQuery = { workPlan: { id: string, status: RecordStatus, year: number | null, specialPlanCount: number | null, withdrawnAt: string | null, title: { zh: string, en: string | null } | null, issued: { date: string | null, end: string | null, precision: DatePrecision, text: string | null }, region: { code: string, name: { zh: string, en: string | null } } | null, issuer: { id: string, name: { zh: string, en: string | null } } | null, parent: { id: string, title: { zh: string, en: string | null } | null } | null, provenance: { quote: string | null, confidence: Confidence, reportedAt: string, source: { id: string, title: { zh: string, en: string | null } } | null }, commitments: Array<{ id: string, position: number, text: { zh: string, en: string | null }, promised: { value: string, unit: string, qualifier: AmountQualifier } | null, indicator: { code: string, unit: string, name: { zh: string, en: string | null } } | null, fulfilled: { value: string, atLeast: boolean, approximate: boolean, upperBound: boolean, recordCount: number, missingCount: number }, activities: { totalCount: number, nodes: Array<{ id: string, title: { zh: string, en: string | null } }> }, pairing: { id: string, supporter: { name: { zh: string, en: string | null } }, recipient: { name: { zh: string, en: string | null } } } | null, provenance: { quote: string | null, confidence: Confidence } }> } | null };

export type StatedDateFragment = { date: string | null, end: string | null, precision: DatePrecision, text: string | null };

export type NamedOrganizationFragment = { id: string, name: { zh: string, en: string | null } };

export type TitledSourceFragment = { id: string, title: { zh: string, en: string | null } };

export type CountSumFragment = { value: string, atLeast: boolean, approximate: boolean, upperBound: boolean, recordCount: number, missingCount: number };

export type TitledActivityFragment = { id: string, title: { zh: string, en: string | null } };

export type PairingSidesFragment = { id: string, supporter: { name: { zh: string, en: string | null } }, recipient: { name: { zh: string, en: string | null } } };

export const PlanList: Document<PlanListQuery, PlanListQueryVariables> =
  { id: '893de11a93b7e8cdefd4a431ed68cf20ff5ed3d9ff384eef2b9b151d1296db5f', name: 'PlanList', text: "# Work plans, newest first.\nquery PlanList($year: Int, $first: Int!, $after: String) {\n  workPlans(year: $year, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      title {\n        zh\n        en\n      }\n      year\n      status\n      specialPlanCount\n      region {\n        ...NamedRegion\n      }\n      parent {\n        id\n      }\n    }\n  }\n}\n\nfragment NamedRegion on Region {\n  code\n  name {\n    zh\n    en\n  }\n}\n" };
export const PlanCommitments: Document<PlanCommitmentsQuery, PlanCommitmentsQueryVariables> =
  { id: '7f729da28db3ba72bae4ab815911ec9c8698292ef28931ef6feb9ae9d75ae42e', name: 'PlanCommitments', text: "# What a plan promised, and what has come of it.\nquery PlanCommitments($id: ID!) {\n  workPlan(id: $id) {\n    id\n    title {\n      zh\n      en\n    }\n    status\n    issued {\n      ...StatedDate\n    }\n    year\n    region {\n      ...NamedRegion\n    }\n    issuer {\n      ...NamedOrganization\n    }\n    parent {\n      id\n      title {\n        zh\n        en\n      }\n    }\n    specialPlanCount\n    withdrawnAt\n    provenance {\n      quote\n      confidence\n      reportedAt\n      source {\n        ...TitledSource\n      }\n    }\n    commitments {\n      id\n      position\n      text {\n        zh\n        en\n      }\n      promised {\n        value\n        unit\n        qualifier\n      }\n      indicator {\n        code\n        name {\n          zh\n          en\n        }\n        unit\n      }\n      fulfilled {\n        ...CountSum\n      }\n      activities(first: 5) {\n        totalCount\n        nodes {\n          ...TitledActivity\n        }\n      }\n      pairing {\n        ...PairingSides\n      }\n      provenance {\n        quote\n        confidence\n      }\n    }\n  }\n}\n\nfragment StatedDate on PartialDate {\n  date\n  end\n  precision\n  text\n}\n\nfragment NamedRegion on Region {\n  code\n  name {\n    zh\n    en\n  }\n}\n\nfragment NamedOrganization on Organization {\n  id\n  name {\n    zh\n    en\n  }\n}\n\nfragment TitledSource on Source {\n  id\n  title {\n    zh\n    en\n  }\n}\n\nfragment CountSum on CountTotal {\n  value\n  atLeast\n  approximate\n  upperBound\n  recordCount\n  missingCount\n}\n\nfragment TitledActivity on Activity {\n  id\n  title {\n    zh\n    en\n  }\n}\n\nfragment PairingSides on Pairing {\n  id\n  supporter {\n    name {\n      zh\n      en\n    }\n  }\n  recipient {\n    name {\n      zh\n      en\n    }\n  }\n}\n" };
