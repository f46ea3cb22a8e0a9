// Made from the operations beside it by `npm run generate -w explorer`; do not edit.
import type { Document } from '../data/document.ts';

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

/** How far money has come. Stages are never added to each other. */
export type MoneyStage =
  /** Announced by one side. */
  | 'PLEDGED'
  /** Agreed in a signed contract or framework agreement: 签约额. */
  | 'CONTRACTED'
  /** Paid out of a public budget (拨付), or given by donors (捐赠). */
  | 'DISBURSED'
  /** Arrived where it was invested: 到位额. */
  | 'PAID_IN'
  /** Paid by buyers: 销售额. */
  | 'SALE';

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

export type WhyGraphPartsQueryVariables = Exact<{
  filter: ActivityFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type WhyGraphPartsQuery = { activities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: { zh: string, en: string | null }, money: { yuan: string, qualifier: AmountQualifier, stage: MoneyStage } | null, partOf: { id: string, title: { zh: string, en: string | null } } | null }> } };

export type ContainedActivityFragment = { id: string, title: { zh: string, en: string | null }, money: { yuan: string, qualifier: AmountQualifier, stage: MoneyStage } | null, partOf: { id: string, title: { zh: string, en: string | null } } | null };

export type StatedMoneyFragment = { money: { yuan: string, qualifier: AmountQualifier, stage: MoneyStage } | null, partOf: { id: string, title: { zh: string, en: string | null } } | null };

export type TitledActivityFragment = { id: string, title: { zh: string, en: string | null } };

export type WhyGraphRecordsQueryVariables = Exact<{
  filter: ActivityFilter;
  indicator: string;
  first: number;
  after?: string | null | undefined;
}>;


export type WhyGraphRecordsQuery = { activities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, status: RecordStatus, pairing: { id: string, supporter: { name: { zh: string, en: string | null } }, recipient: { name: { zh: string, en: string | null } } } | null, title: { zh: string, en: string | null }, label: { zh: string, en: string | null }, occurred: { date: string | null, end: string | null, precision: DatePrecision, text: string | null }, contributions: Array<{ value: string | null, qualifier: AmountQualifier | null }>, confirmation: { state: ConfirmationState }, provenance: { quote: string | null, confidence: Confidence, reportedBy: { id: string, name: { zh: string, en: string | null } } | null, source: { id: string, title: { zh: string, en: string | null } } | null }, history: Array<{ revision: number, recordedAt: string, reason: string | null, by: { id: string, name: { zh: string, en: string | null } } | null }> }> } };

export type CountedActivityFragment = { id: string, status: RecordStatus, title: { zh: string, en: string | null }, label: { zh: string, en: string | null }, occurred: { date: string | null, end: string | null, precision: DatePrecision, text: string | null }, contributions: Array<{ value: string | null, qualifier: AmountQualifier | null }>, confirmation: { state: ConfirmationState }, provenance: { quote: string | null, confidence: Confidence, reportedBy: { id: string, name: { zh: string, en: string | null } } | null, source: { id: string, title: { zh: string, en: string | null } } | null }, history: Array<{ revision: number, recordedAt: string, reason: string | null, by: { id: string, name: { zh: string, en: string | null } } | null }> };

export type PairingSidesFragment = { id: string, supporter: { name: { zh: string, en: string | null } }, recipient: { name: { zh: string, en: string | null } } };

export type StatedDateFragment = { date: string | null, end: string | null, precision: DatePrecision, text: string | null };

export type NamedOrganizationFragment = { id: string, name: { zh: string, en: string | null } };

export type TitledSourceFragment = { id: string, title: { zh: string, en: string | null } };

export type WhyPartsQueryVariables = Exact<{
  id: string | number;
  filter: ActivityFilter;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type WhyPartsQuery = { pairing: { timeline: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: { zh: string, en: string | null }, money: { yuan: string, qualifier: AmountQualifier, stage: MoneyStage } | null, partOf: { id: string, title: { zh: string, en: string | null } } | null }> } } | null };

export type WhyRecordsQueryVariables = Exact<{
  id: string | number;
  filter: ActivityFilter;
  indicator: string;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type WhyRecordsQuery = { pairing: { timeline: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, status: RecordStatus, title: { zh: string, en: string | null }, label: { zh: string, en: string | null }, occurred: { date: string | null, end: string | null, precision: DatePrecision, text: string | null }, contributions: Array<{ value: string | null, qualifier: AmountQualifier | null }>, confirmation: { state: ConfirmationState }, provenance: { quote: string | null, confidence: Confidence, reportedBy: { id: string, name: { zh: string, en: string | null } } | null, source: { id: string, title: { zh: string, en: string | null } } | null }, history: Array<{ revision: number, recordedAt: string, reason: string | null, by: { id: string, name: { zh: string, en: string | null } } | null }> }> } } | null };

export type WhyTotalQueryVariables = Exact<{
  id: string | number;
  indicator: string;
  year?: number | null | undefined;
  confirmation?: Array<ConfirmationState> | ConfirmationState | null | undefined;
  asOf?: string | null | undefined;
}>;


export type WhyTotalQuery = { pairing: { supporter: { name: { zh: string, en: string | null } }, recipient: { name: { zh: string, en: string | null } }, indicatorTotal: { value: string | null, atLeast: boolean, approximate: boolean, upperBound: boolean, recordCount: number, missingCount: number, indicator: { unit: string, domain: Domain, name: { zh: string, en: string | null } } } | null } | null };

export const WhyGraphParts: Document<WhyGraphPartsQuery, WhyGraphPartsQueryVariables> =
  { id: '0f36b8f112f890e86e0ab497cd63b1de08812f08f1a7f5e871bc66930caa605e', name: 'WhyGraphParts', text: "# Records of all pairings whose figures others contain already.\nquery WhyGraphParts($filter: ActivityFilter!, $first: Int!, $after: String) {\n  activities(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...ContainedActivity\n    }\n  }\n}\n\nfragment ContainedActivity on Activity {\n  id\n  title {\n    zh\n    en\n  }\n  ...StatedMoney\n}\n\nfragment StatedMoney on Activity {\n  money {\n    yuan\n    qualifier\n    stage\n  }\n  partOf {\n    ...TitledActivity\n  }\n}\n\nfragment TitledActivity on Activity {\n  id\n  title {\n    zh\n    en\n  }\n}\n" };
export const WhyGraphRecords: Document<WhyGraphRecordsQuery, WhyGraphRecordsQueryVariables> =
  { id: '19a96a6bd5c4e1d92d31aa6f528a5a1857d73da613bb912af1af84f5c6e010c6', name: 'WhyGraphRecords', text: "# The records of all pairings, and of none, that a figure counts: what each adds, and the sentence that says so.\nquery WhyGraphRecords($filter: ActivityFilter!, $indicator: String!, $first: Int!, $after: String) {\n  activities(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...CountedActivity\n      pairing {\n        ...PairingSides\n      }\n    }\n  }\n}\n\nfragment CountedActivity on Activity {\n  id\n  title {\n    zh\n    en\n  }\n  label {\n    zh\n    en\n  }\n  status\n  occurred {\n    ...StatedDate\n  }\n  contributions(indicator: $indicator) {\n    value\n    qualifier\n  }\n  confirmation {\n    state\n  }\n  provenance {\n    quote\n    confidence\n    reportedBy {\n      ...NamedOrganization\n    }\n    source {\n      ...TitledSource\n    }\n  }\n  history {\n    revision\n    recordedAt\n    reason\n    by {\n      ...NamedOrganization\n    }\n  }\n}\n\nfragment PairingSides on Pairing {\n  id\n  supporter {\n    name {\n      zh\n      en\n    }\n  }\n  recipient {\n    name {\n      zh\n      en\n    }\n  }\n}\n\nfragment StatedDate on PartialDate {\n  date\n  end\n  precision\n  text\n}\n\nfragment NamedOrganization on Organization {\n  id\n  name {\n    zh\n    en\n  }\n}\n\nfragment TitledSource on Source {\n  id\n  title {\n    zh\n    en\n  }\n}\n" };
export const WhyParts: Document<WhyPartsQuery, WhyPartsQueryVariables> =
  { id: '4ca1718f2daf543e9fc6eea192ab2d0bd261ba3adc8be0e184b397a814fa2713', name: 'WhyParts', text: "# Records whose figures others contain already: they are counted there, and not again.\nquery WhyParts($id: ID!, $filter: ActivityFilter!, $asOf: DateTime, $first: Int!, $after: String) {\n  pairing(id: $id) {\n    timeline(filter: $filter, asOf: $asOf, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...ContainedActivity\n      }\n    }\n  }\n}\n\nfragment ContainedActivity on Activity {\n  id\n  title {\n    zh\n    en\n  }\n  ...StatedMoney\n}\n\nfragment StatedMoney on Activity {\n  money {\n    yuan\n    qualifier\n    stage\n  }\n  partOf {\n    ...TitledActivity\n  }\n}\n\nfragment TitledActivity on Activity {\n  id\n  title {\n    zh\n    en\n  }\n}\n" };
export const WhyRecords: Document<WhyRecordsQuery, WhyRecordsQueryVariables> =
  { id: '4fe9f2ae8fce1f942cb89d5d4fe65f4f1de7b2df3e665b8ce025e17934f451ae', name: 'WhyRecords', text: "# The records that a figure counts: what each adds, the sentence that says so, who reported it, and its versions.\nquery WhyRecords(\n  $id: ID!\n  $filter: ActivityFilter!\n  $indicator: String!\n  $asOf: DateTime\n  $first: Int!\n  $after: String\n) {\n  pairing(id: $id) {\n    timeline(filter: $filter, asOf: $asOf, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...CountedActivity\n      }\n    }\n  }\n}\n\nfragment CountedActivity on Activity {\n  id\n  title {\n    zh\n    en\n  }\n  label {\n    zh\n    en\n  }\n  status\n  occurred {\n    ...StatedDate\n  }\n  contributions(indicator: $indicator) {\n    value\n    qualifier\n  }\n  confirmation {\n    state\n  }\n  provenance {\n    quote\n    confidence\n    reportedBy {\n      ...NamedOrganization\n    }\n    source {\n      ...TitledSource\n    }\n  }\n  history {\n    revision\n    recordedAt\n    reason\n    by {\n      ...NamedOrganization\n    }\n  }\n}\n\nfragment StatedDate on PartialDate {\n  date\n  end\n  precision\n  text\n}\n\nfragment NamedOrganization on Organization {\n  id\n  name {\n    zh\n    en\n  }\n}\n\nfragment TitledSource on Source {\n  id\n  title {\n    zh\n    en\n  }\n}\n" };
export const WhyTotal: Document<WhyTotalQuery, WhyTotalQueryVariables> =
  { id: 'e76983f9e775abdc4e4c3d480c6e07110e27b44f7d8801450e326291bed21027', name: 'WhyTotal', text: "# What the records of a pairing add up to, of one indicator.\nquery WhyTotal(\n  $id: ID!\n  $indicator: String!\n  $year: Int\n  $confirmation: [ConfirmationState!]\n  $asOf: DateTime\n) {\n  pairing(id: $id) {\n    supporter {\n      name {\n        zh\n        en\n      }\n    }\n    recipient {\n      name {\n        zh\n        en\n      }\n    }\n    indicatorTotal(indicator: $indicator, year: $year, confirmation: $confirmation, asOf: $asOf) {\n      indicator {\n        name {\n          zh\n          en\n        }\n        unit\n        domain\n      }\n      value\n      atLeast\n      approximate\n      upperBound\n      recordCount\n      missingCount\n    }\n  }\n}\n" };
