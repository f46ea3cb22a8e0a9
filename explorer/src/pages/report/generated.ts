// Made from the operations beside it by `npm run generate -w explorer`; do not edit.
import type { Document } from '../../data/document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Which activities to list; every given part must fit, and a list fits with any of its items. */
export type ActivityFilter = {
  /** Of this pairing. */
  pairing?: string | number | null | undefined;
  /** Of these domains. */
  domains?: Array<Domain> | null | undefined;
  /** Of these kinds, such as AGREEMENT. */
  kinds?: Array<string> | null | undefined;
  /** Whose date lies in it. */
  period?: PeriodInput | null | undefined;
  /** That have come this far. */
  status?: Array<RecordStatus> | null | undefined;
  /** On which the other side has said this. */
  confirmation?: Array<ConfirmationState> | null | undefined;
  /** That wait for a word of this region, which is one side of the pairing, by its code: what the other side reported, or reported and disputed. What comes from a public document waits for both. */
  awaiting?: string | number | null | undefined;
  /** That this region waits for, by its code: the other side of its pairing has to say a word on them. */
  awaitedBy?: string | number | null | undefined;
  /** Of which nothing new has been known since this moment: its `changedAt` is not after it. */
  unchangedSince?: string | null | undefined;
  /** Whose title, in either language, or quote contains this. */
  text?: string | null | undefined;
  /** That are counted in the sums of this indicator, which are made of exactly these. */
  countedIn?: IndicatorFilter | null | undefined;
  /** True for those whose figure another one contains, so that no sum counts them; false for all others. */
  isPart?: boolean | null | undefined;
};

/** What the other side says of a record. */
export type ConfirmationState =
  /** Nothing yet about the current revision. */
  | 'UNCONFIRMED'
  /** That it is right. */
  | 'CONFIRMED'
  /** That it is not right. */
  | 'DISPUTED';

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

/** Under which indicator activities are counted. */
export type IndicatorFilter = {
  /** Its code: `investment-contracted`. Under an unknown one nothing is counted. */
  indicator: string;
  /** The calendar year that they are counted in; any year, and none where none is known, where left out. */
  year?: number | null | undefined;
};

/** A span of days, both included. A record belongs to the span that holds the first day of its date; undated ones belong to none. */
export type PeriodInput = {
  /** First day; null for no beginning. */
  from?: string | null | undefined;
  /** Last day; null for no end. */
  to?: string | null | undefined;
};

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

export type ReportFindActivitiesQueryVariables = Exact<{
  id: string | number;
  filter: ActivityFilter;
}>;


export type ReportFindActivitiesQuery = { activity: { id: string, title: { zh: string, en: string | null }, occurred: { date: string | null, end: string | null, precision: DatePrecision, text: string | null } } | null, activities: { nodes: Array<{ id: string, title: { zh: string, en: string | null }, occurred: { date: string | null, end: string | null, precision: DatePrecision, text: string | null } }> } };

export type StatedDateFragment = { date: string | null, end: string | null, precision: DatePrecision, text: string | null };

export type ReportFindHospitalsQueryVariables = Exact<{
  text: string;
}>;


export type ReportFindHospitalsQuery = { hospitals: { nodes: Array<{ id: string, name: { zh: string, en: string | null }, region: { name: { zh: string, en: string | null } } | null }> } };

export type ReportFindIndicatorsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportFindIndicatorsQuery = { indicators: Array<{ code: string, name: { zh: string, en: string | null } }> };

export type ReportFindSchoolsQueryVariables = Exact<{
  text: string;
}>;


export type ReportFindSchoolsQuery = { schools: { nodes: Array<{ id: string, name: { zh: string, en: string | null }, region: { name: { zh: string, en: string | null } } | null }> } };

export type ReportFindQueryVariables = Exact<{
  text: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
}>;


export type ReportFindQuery = { search: Array<{ id: string, name: { zh: string, en: string | null }, context: { zh: string, en: string | null } | null }> };

export const ReportFindActivities: Document<ReportFindActivitiesQuery, ReportFindActivitiesQueryVariables> =
  { id: 'cb903d821d58df7eed745e93ae8a7a2ececac943abda9ad7b9a1680fdc270ff1', name: 'ReportFindActivities', text: "# What a field that names a record may mean: the one of this id, or those whose title contains the text.\nquery ReportFindActivities($id: ID!, $filter: ActivityFilter!) {\n  activity(id: $id) {\n    id\n    title {\n      zh\n      en\n    }\n    occurred {\n      ...StatedDate\n    }\n  }\n  activities(filter: $filter, first: 10) {\n    nodes {\n      id\n      title {\n        zh\n        en\n      }\n      occurred {\n        ...StatedDate\n      }\n    }\n  }\n}\n\nfragment StatedDate on PartialDate {\n  date\n  end\n  precision\n  text\n}\n" };
export const ReportFindHospitals: Document<ReportFindHospitalsQuery, ReportFindHospitalsQueryVariables> =
  { id: '89e6d13732dc6e6b7eb4ca8438458ae41f869660722c3346b37f63ad569e872a', name: 'ReportFindHospitals', text: "# What a field that names a hospital may mean.\nquery ReportFindHospitals($text: String!) {\n  hospitals(text: $text, first: 10) {\n    nodes {\n      id\n      name {\n        zh\n        en\n      }\n      region {\n        name {\n          zh\n          en\n        }\n      }\n    }\n  }\n}\n" };
export const ReportFindIndicators: Document<ReportFindIndicatorsQuery, ReportFindIndicatorsQueryVariables> =
  { id: '3b8b0703e177567fd1d84faf6f6050c0369265c3e208bf0d31451e9b15dfc1be', name: 'ReportFindIndicators', text: "# The indicators that a promise may be measured by.\nquery ReportFindIndicators {\n  indicators {\n    code\n    name {\n      zh\n      en\n    }\n  }\n}\n" };
export const ReportFindSchools: Document<ReportFindSchoolsQuery, ReportFindSchoolsQueryVariables> =
  { id: '48ee99b24996503205b381e3136e6e48d2240a874a1f80c800f92301bfcb5a2f', name: 'ReportFindSchools', text: "# What a field that names a school may mean.\nquery ReportFindSchools($text: String!) {\n  schools(text: $text, first: 10) {\n    nodes {\n      id\n      name {\n        zh\n        en\n      }\n      region {\n        name {\n          zh\n          en\n        }\n      }\n    }\n  }\n}\n" };
export const ReportFind: Document<ReportFindQuery, ReportFindQueryVariables> =
  { id: '5ea03e5bc5ea05a274ec77b2371ccdbd954b4b052e5d2582b8f5465b548c939d', name: 'ReportFind', text: "# What a field that names something may mean.\nquery ReportFind($text: String!, $kinds: [SearchKind!]) {\n  search(text: $text, kinds: $kinds, first: 10) {\n    id\n    name {\n      zh\n      en\n    }\n    context {\n      zh\n      en\n    }\n  }\n}\n" };
