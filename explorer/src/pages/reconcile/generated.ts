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

/** What is confirmed. */
export type ConfirmActivityInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: string | number;
  /** The activity's id. */
  activity: string | number;
  /** The revision that was read; where it is no longer the current one, nothing is said of it. */
  revision: number;
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

/** What is disputed. */
export type DisputeActivityInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: string | number;
  /** The activity's id. */
  activity: string | number;
  /** The revision that was read; where it is no longer the current one, nothing is said of it. */
  revision: number;
  /** Why it is not right; at most 2,000 characters. */
  reason: string;
  /** The amount as this side knows it, in the stage of the activity's own; null where the amount is not what is disputed. */
  ownFigure?: MoneyInput | null | undefined;
};

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

/** An amount to be recorded, in the stage that the field names. Where none is stated, leave the whole out: zero is a statement. */
export type MoneyInput = {
  /** In yuan, not negative, with at most two decimals: `5000000` or `5000000.00`. */
  yuan: string;
  /** How the number relates to the true one. */
  qualifier?: AmountQualifier;
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

/** One of the two regions of a pairing, by what it does in it. */
export type PairingSide =
  /** The region that assists (支援方). */
  | 'SUPPORTER'
  /** The region that is assisted (受援方). */
  | 'RECIPIENT';

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

export type ReconcileConfirmMutationVariables = Exact<{
  input: ConfirmActivityInput;
}>;


export type ReconcileConfirmMutation = { confirmActivity: { activity: { id: string, confirmation: { state: ConfirmationState } } | null, userErrors: Array<{ code: string, message: string, messageZh: string, path: Array<string> }> } };

export type ReviewedFragment = { activity: { id: string, confirmation: { state: ConfirmationState } } | null, userErrors: Array<{ code: string, message: string, messageZh: string, path: Array<string> }> };

export type ReconcileCountsQueryVariables = Exact<{
  unconfirmed: ActivityFilter;
  disputed: ActivityFilter;
  open: ActivityFilter;
}>;


export type ReconcileCountsQuery = { unconfirmed: { totalCount: number }, disputed: { totalCount: number }, oldest: { nodes: Array<{ id: string, changedAt: string }> } };

export type ReconcileDisputeMutationVariables = Exact<{
  input: DisputeActivityInput;
}>;


export type ReconcileDisputeMutation = { disputeActivity: { activity: { id: string, confirmation: { state: ConfirmationState } } | null, userErrors: Array<{ code: string, message: string, messageZh: string, path: Array<string> }> } };

export type ReconcileListQueryVariables = Exact<{
  filter: ActivityFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type ReconcileListQuery = { activities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, revision: number, domain: Domain, status: RecordStatus, reportedSide: PairingSide | null, changedAt: string, label: { zh: string, en: string | null }, title: { zh: string, en: string | null }, occurred: { date: string | null, end: string | null, precision: DatePrecision, text: string | null }, money: { fen: string, yuan: string, qualifier: AmountQualifier, stage: MoneyStage } | null, partOf: { id: string, title: { zh: string, en: string | null } } | null, provenance: { quote: string | null, confidence: Confidence, reportedAt: string, reportedBy: { id: string, name: { zh: string, en: string | null } } | null, source: { id: string, title: { zh: string, en: string | null } } | null }, confirmation: { state: ConfirmationState, side: PairingSide | null, awaits: Array<PairingSide>, reason: string | null, by: { id: string, name: { zh: string, en: string | null } } | null, ownFigure: { fen: string, yuan: string, qualifier: AmountQualifier } | null }, pairing: { id: string, supporter: { code: string, name: { zh: string, en: string | null } }, recipient: { code: string, name: { zh: string, en: string | null } } } | null }> } };

export type StatedDateFragment = { date: string | null, end: string | null, precision: DatePrecision, text: string | null };

export type TitledActivityFragment = { id: string, title: { zh: string, en: string | null } };

export type NamedOrganizationFragment = { id: string, name: { zh: string, en: string | null } };

export type TitledSourceFragment = { id: string, title: { zh: string, en: string | null } };

export type NamedRegionFragment = { code: string, name: { zh: string, en: string | null } };

export type ReconcileSidesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReconcileSidesQuery = { pairings: { nodes: Array<{ id: string, supporter: { code: string, name: { zh: string, en: string | null } }, recipient: { code: string, name: { zh: string, en: string | null } } }> } };

export type ReconcileTurnsQueryVariables = Exact<{
  own: ActivityFilter;
  other: ActivityFilter;
}>;


export type ReconcileTurnsQuery = { own: { totalCount: number }, other: { totalCount: number } };

export const ReconcileConfirm: Document<ReconcileConfirmMutation, ReconcileConfirmMutationVariables> =
  { id: '56cdc9f26dbf1639b17de2585980bec73179eece299bad440c0d38779e57ff14', name: 'ReconcileConfirm', text: "# Says that a record is right.\nmutation ReconcileConfirm($input: ConfirmActivityInput!) {\n  confirmActivity(input: $input) {\n    ...Reviewed\n  }\n}\n\nfragment Reviewed on ReviewPayload {\n  activity {\n    id\n    confirmation {\n      state\n    }\n  }\n  userErrors {\n    code\n    message\n    messageZh\n    path\n  }\n}\n" };
export const ReconcileCounts: Document<ReconcileCountsQuery, ReconcileCountsQueryVariables> =
  { id: '1bb666c13ff20b033e6057a2b71e1a8df65b8f1a04518da6e84bf8756cee12f3', name: 'ReconcileCounts', text: "# How much is not agreed on, and since when.\nquery ReconcileCounts(\n  $unconfirmed: ActivityFilter!\n  $disputed: ActivityFilter!\n  $open: ActivityFilter!\n) {\n  unconfirmed: activities(filter: $unconfirmed, first: 0) {\n    totalCount\n  }\n  disputed: activities(filter: $disputed, first: 0) {\n    totalCount\n  }\n  oldest: activities(filter: $open, order: LONGEST_UNCHANGED_FIRST, first: 1) {\n    nodes {\n      id\n      changedAt\n    }\n  }\n}\n" };
export const ReconcileDispute: Document<ReconcileDisputeMutation, ReconcileDisputeMutationVariables> =
  { id: 'dab76ac1c57ae0c820cd1ac3b4f0f7a6ee06fda64444d486ef3afaef5da38278', name: 'ReconcileDispute', text: "# Says that a record is not right, and why.\nmutation ReconcileDispute($input: DisputeActivityInput!) {\n  disputeActivity(input: $input) {\n    ...Reviewed\n  }\n}\n\nfragment Reviewed on ReviewPayload {\n  activity {\n    id\n    confirmation {\n      state\n    }\n  }\n  userErrors {\n    code\n    message\n    messageZh\n    path\n  }\n}\n" };
export const ReconcileList: Document<ReconcileListQuery, ReconcileListQueryVariables> =
  { id: '5729a4cb300540cdb78af6c5e2c833571b4244eb5f3e127056f30a82a740ed05', name: 'ReconcileList', text: "# What is not agreed on, what has waited longest first.\nquery ReconcileList($filter: ActivityFilter!, $first: Int!, $after: String) {\n  activities(filter: $filter, order: LONGEST_UNCHANGED_FIRST, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      revision\n      domain\n      label {\n        zh\n        en\n      }\n      title {\n        zh\n        en\n      }\n      status\n      occurred {\n        ...StatedDate\n      }\n      money {\n        fen\n        yuan\n        qualifier\n        stage\n      }\n      partOf {\n        ...TitledActivity\n      }\n      reportedSide\n      changedAt\n      provenance {\n        quote\n        confidence\n        reportedAt\n        reportedBy {\n          ...NamedOrganization\n        }\n        source {\n          ...TitledSource\n        }\n      }\n      confirmation {\n        state\n        side\n        awaits\n        reason\n        by {\n          ...NamedOrganization\n        }\n        ownFigure {\n          fen\n          yuan\n          qualifier\n        }\n      }\n      pairing {\n        id\n        supporter {\n          ...NamedRegion\n        }\n        recipient {\n          ...NamedRegion\n        }\n      }\n    }\n  }\n}\n\nfragment StatedDate on PartialDate {\n  date\n  end\n  precision\n  text\n}\n\nfragment TitledActivity on Activity {\n  id\n  title {\n    zh\n    en\n  }\n}\n\nfragment NamedOrganization on Organization {\n  id\n  name {\n    zh\n    en\n  }\n}\n\nfragment TitledSource on Source {\n  id\n  title {\n    zh\n    en\n  }\n}\n\nfragment NamedRegion on Region {\n  code\n  name {\n    zh\n    en\n  }\n}\n" };
export const ReconcileSides: Document<ReconcileSidesQuery, ReconcileSidesQueryVariables> =
  { id: 'dbe534e7f3c99558e2ef717fd5163aeabd7944badbffbc4c48a2fcec02e2c33b', name: 'ReconcileSides', text: "# The regions that can be waited for.\nquery ReconcileSides {\n  pairings(first: 100) {\n    nodes {\n      id\n      supporter {\n        ...NamedRegion\n      }\n      recipient {\n        ...NamedRegion\n      }\n    }\n  }\n}\n\nfragment NamedRegion on Region {\n  code\n  name {\n    zh\n    en\n  }\n}\n" };
export const ReconcileTurns: Document<ReconcileTurnsQuery, ReconcileTurnsQueryVariables> =
  { id: '40f128bb6c0b653e9a09641812722e7840be4b971c5327d34225b0bd35a270de', name: 'ReconcileTurns', text: "# Whose turn it is.\nquery ReconcileTurns($own: ActivityFilter!, $other: ActivityFilter!) {\n  own: activities(filter: $own, first: 0) {\n    totalCount\n  }\n  other: activities(filter: $other, first: 0) {\n    totalCount\n  }\n}\n" };
