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

/** The level of an administrative division. */
export type RegionLevel =
  /** 省, 自治区, 直辖市. */
  | 'PROVINCE'
  /** 地级市, 自治州, 地区, 盟. */
  | 'PREFECTURE'
  /** 县, 县级市, 市辖区, 旗. */
  | 'COUNTY'
  /** 乡, 镇, 街道. */
  | 'TOWNSHIP'
  /** 村, 社区. */
  | 'VILLAGE';

export type OverviewFlowsQueryVariables = Exact<{
  filter?: ActivityFilter | null | undefined;
  level: RegionLevel;
  first: number;
}>;


export type OverviewFlowsQuery = { flows: Array<{ domain: Domain, activityCount: number, supporter: { code: string, name: { zh: string, en: string | null } }, recipient: { code: string, name: { zh: string, en: string | null } }, contracted: { yuan: string, atLeast: boolean, approximate: boolean, upperBound: boolean, recordCount: number, missingCount: number } }> };

export type NamedRegionFragment = { code: string, name: { zh: string, en: string | null } };

export type MoneySumFragment = { yuan: string, atLeast: boolean, approximate: boolean, upperBound: boolean, recordCount: number, missingCount: number };

export type OverviewLatestQueryVariables = Exact<{
  filter?: ActivityFilter | null | undefined;
  first: number;
}>;


export type OverviewLatestQuery = { activities: { totalCount: number, nodes: Array<{ id: string, domain: Domain, kind: string, status: RecordStatus, label: { zh: string, en: string | null }, title: { zh: string, en: string | null }, occurred: { date: string | null, end: string | null, precision: DatePrecision, text: string | null }, confirmation: { state: ConfirmationState }, provenance: { confidence: Confidence }, pairing: { id: string, supporter: { name: { zh: string, en: string | null } }, recipient: { name: { zh: string, en: string | null } } } | null, money: { yuan: string, qualifier: AmountQualifier, stage: MoneyStage } | null, partOf: { id: string, title: { zh: string, en: string | null } } | null }> } };

export type StatedDateFragment = { date: string | null, end: string | null, precision: DatePrecision, text: string | null };

export type StatedMoneyFragment = { money: { yuan: string, qualifier: AmountQualifier, stage: MoneyStage } | null, partOf: { id: string, title: { zh: string, en: string | null } } | null };

export type PairingSidesFragment = { id: string, supporter: { name: { zh: string, en: string | null } }, recipient: { name: { zh: string, en: string | null } } };

export type TitledActivityFragment = { id: string, title: { zh: string, en: string | null } };

export type OverviewLiveSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OverviewLiveSubscription = { activityRecorded: { id: string, title: { zh: string, en: string | null } } | null };

export type OverviewTotalsQueryVariables = Exact<{
  filter?: ActivityFilter | null | undefined;
}>;


export type OverviewTotalsQuery = { totals: { pairingCount: number, pairingsWithoutActivity: number, activityCount: number, unpairedActivityCount: number, statedMoneyCount: number, contracted: { yuan: string, atLeast: boolean, approximate: boolean, upperBound: boolean, recordCount: number, missingCount: number }, paidIn: { yuan: string, atLeast: boolean, approximate: boolean, upperBound: boolean, recordCount: number, missingCount: number } } };

export const OverviewFlows: Document<OverviewFlowsQuery, OverviewFlowsQueryVariables> =
  { id: 'd232e8bf61dbefa4e188c14056f29e3e051a0e10598d0d1b3ea6a10e4499a6b2', name: 'OverviewFlows', text: "# Who assists whom through what, the busiest first.\nquery OverviewFlows($filter: ActivityFilter, $level: RegionLevel!, $first: Int!) {\n  flows(filter: $filter, level: $level, first: $first) {\n    supporter {\n      ...NamedRegion\n    }\n    domain\n    recipient {\n      ...NamedRegion\n    }\n    activityCount\n    contracted {\n      ...MoneySum\n    }\n  }\n}\n\nfragment NamedRegion on Region {\n  code\n  name {\n    zh\n    en\n  }\n}\n\nfragment MoneySum on MoneyTotal {\n  yuan\n  atLeast\n  approximate\n  upperBound\n  recordCount\n  missingCount\n}\n" };
export const OverviewLatest: Document<OverviewLatestQuery, OverviewLatestQueryVariables> =
  { id: 'fb0bcac6de65a95c02663e4ce9eb2c2b3a18da9872f110d30a9039c85bf89d57', name: 'OverviewLatest', text: "# The newest activities, with what they say and how sure that is.\nquery OverviewLatest($filter: ActivityFilter, $first: Int!) {\n  activities(filter: $filter, first: $first) {\n    totalCount\n    nodes {\n      id\n      domain\n      kind\n      label {\n        zh\n        en\n      }\n      title {\n        zh\n        en\n      }\n      status\n      occurred {\n        ...StatedDate\n      }\n      ...StatedMoney\n      confirmation {\n        state\n      }\n      provenance {\n        confidence\n      }\n      pairing {\n        ...PairingSides\n      }\n    }\n  }\n}\n\nfragment StatedDate on PartialDate {\n  date\n  end\n  precision\n  text\n}\n\nfragment StatedMoney on Activity {\n  money {\n    yuan\n    qualifier\n    stage\n  }\n  partOf {\n    ...TitledActivity\n  }\n}\n\nfragment PairingSides on Pairing {\n  id\n  supporter {\n    name {\n      zh\n      en\n    }\n  }\n  recipient {\n    name {\n      zh\n      en\n    }\n  }\n}\n\nfragment TitledActivity on Activity {\n  id\n  title {\n    zh\n    en\n  }\n}\n" };
export const OverviewLive: Document<OverviewLiveSubscription, OverviewLiveSubscriptionVariables> =
  { id: '03837c4a17571caf11b60afddbfb4b5c7d667702770bd0fb44dad3080b7837bc', name: 'OverviewLive', text: "# What is being recorded, as it happens.\nsubscription OverviewLive($after: String) {\n  activityRecorded(after: $after) {\n    ...TitledActivity\n  }\n}\n\nfragment TitledActivity on Activity {\n  id\n  title {\n    zh\n    en\n  }\n}\n" };
export const OverviewTotals: Document<OverviewTotalsQuery, OverviewTotalsQueryVariables> =
  { id: 'fb75f01c43b5276f8c6d9c95a2cefe7cd9ff5302193cba10a4a4a10ad96bfb92', name: 'OverviewTotals', text: "# How much there is, and how much of it is documented.\nquery OverviewTotals($filter: ActivityFilter) {\n  totals(filter: $filter) {\n    pairingCount\n    pairingsWithoutActivity\n    activityCount\n    unpairedActivityCount\n    statedMoneyCount\n    contracted {\n      ...MoneySum\n    }\n    paidIn {\n      ...MoneySum\n    }\n  }\n}\n\nfragment MoneySum on MoneyTotal {\n  yuan\n  atLeast\n  approximate\n  upperBound\n  recordCount\n  missingCount\n}\n" };
