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

export type SourceActivitiesQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type SourceActivitiesQuery = { source: { activities: { totalCount: number, nodes: Array<{ id: string, domain: Domain, status: RecordStatus, label: { zh: string, en: string | null }, title: { zh: string, en: string | null }, occurred: { date: string | null, end: string | null, precision: DatePrecision, text: string | null }, provenance: { quote: string | null, confidence: Confidence }, money: { yuan: string, qualifier: AmountQualifier, stage: MoneyStage } | null, partOf: { id: string, title: { zh: string, en: string | null } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type StatedDateFragment = { date: string | null, end: string | null, precision: DatePrecision, text: string | null };

export type StatedMoneyFragment = { money: { yuan: string, qualifier: AmountQualifier, stage: MoneyStage } | null, partOf: { id: string, title: { zh: string, en: string | null } } | null };

export type TitledActivityFragment = { id: string, title: { zh: string, en: string | null } };

export type SourceStatementsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type SourceStatementsQuery = { source: { statements: { totalCount: number, nodes: Array<{ id: string, domain: Domain, status: RecordStatus, text: { zh: string, en: string | null }, said: { date: string | null, end: string | null, precision: DatePrecision, text: string | null }, provenance: { quote: string | null, confidence: Confidence } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type QuotedStatementFragment = { id: string, domain: Domain, status: RecordStatus, text: { zh: string, en: string | null }, said: { date: string | null, end: string | null, precision: DatePrecision, text: string | null }, provenance: { quote: string | null, confidence: Confidence } };

export type SourceTextQueryVariables = Exact<{
  id: string | number;
}>;


export type SourceTextQuery = { source: { id: string, url: string | null, publishedOn: string | null, text: string | null, title: { zh: string, en: string | null }, sentences: Array<{ start: number, end: number, text: string, activities: Array<{ id: string, domain: Domain, status: RecordStatus, label: { zh: string, en: string | null }, title: { zh: string, en: string | null }, occurred: { date: string | null, end: string | null, precision: DatePrecision, text: string | null }, money: { yuan: string, qualifier: AmountQualifier, stage: MoneyStage } | null, partOf: { title: { zh: string, en: string | null } } | null, confirmation: { state: ConfirmationState }, provenance: { quote: string | null, confidence: Confidence }, pairing: { id: string } | null }>, statements: Array<{ id: string, domain: Domain, status: RecordStatus, text: { zh: string, en: string | null }, said: { date: string | null, end: string | null, precision: DatePrecision, text: string | null }, provenance: { quote: string | null, confidence: Confidence } }> }> } | null };

export const SourceActivities: Document<SourceActivitiesQuery, SourceActivitiesQueryVariables> =
  { id: '2becd724c59cbcf5e7a902f125c9d99901db224a2a10e4ce17a46d3713f2728a', name: 'SourceActivities', text: "# The activities that a document states.\nquery SourceActivities($id: ID!, $first: Int!, $after: String) {\n  source(id: $id) {\n    activities(first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        domain\n        label {\n          zh\n          en\n        }\n        title {\n          zh\n          en\n        }\n        status\n        occurred {\n          ...StatedDate\n        }\n        ...StatedMoney\n        provenance {\n          quote\n          confidence\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}\n\nfragment StatedDate on PartialDate {\n  date\n  end\n  precision\n  text\n}\n\nfragment StatedMoney on Activity {\n  money {\n    yuan\n    qualifier\n    stage\n  }\n  partOf {\n    ...TitledActivity\n  }\n}\n\nfragment TitledActivity on Activity {\n  id\n  title {\n    zh\n    en\n  }\n}\n" };
export const SourceStatements: Document<SourceStatementsQuery, SourceStatementsQueryVariables> =
  { id: '9e0a01b330c8184d2ec0bfd22e84c976e73ef13d37f1dcf29d4938f99f3ab4cc', name: 'SourceStatements', text: "# What else a document states.\nquery SourceStatements($id: ID!, $first: Int!, $after: String) {\n  source(id: $id) {\n    statements(first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...QuotedStatement\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}\n\nfragment QuotedStatement on Statement {\n  id\n  domain\n  text {\n    zh\n    en\n  }\n  status\n  said {\n    ...StatedDate\n  }\n  provenance {\n    quote\n    confidence\n  }\n}\n\nfragment StatedDate on PartialDate {\n  date\n  end\n  precision\n  text\n}\n" };
export const SourceText: Document<SourceTextQuery, SourceTextQueryVariables> =
  { id: '8b4a537f204917c78a1b84784964a59acfce485b7a3574eb73d1c1f6bcd0772b', name: 'SourceText', text: "# A document, sentence by sentence, each with what it states.\nquery SourceText($id: ID!) {\n  source(id: $id) {\n    id\n    title {\n      zh\n      en\n    }\n    url\n    publishedOn\n    text\n    sentences {\n      start\n      end\n      text\n      activities {\n        id\n        domain\n        label {\n          zh\n          en\n        }\n        title {\n          zh\n          en\n        }\n        status\n        occurred {\n          ...StatedDate\n        }\n        money {\n          yuan\n          qualifier\n          stage\n        }\n        partOf {\n          title {\n            zh\n            en\n          }\n        }\n        confirmation {\n          state\n        }\n        provenance {\n          quote\n          confidence\n        }\n        pairing {\n          id\n        }\n      }\n      statements {\n        ...QuotedStatement\n      }\n    }\n  }\n}\n\nfragment StatedDate on PartialDate {\n  date\n  end\n  precision\n  text\n}\n\nfragment QuotedStatement on Statement {\n  id\n  domain\n  text {\n    zh\n    en\n  }\n  status\n  said {\n    ...StatedDate\n  }\n  provenance {\n    quote\n    confidence\n  }\n}\n" };
