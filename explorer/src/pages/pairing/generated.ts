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

/** What an agreement is for. */
export type AgreementKind =
  /** An intention to work together, to be filled by later agreements: 框架协议. */
  | 'FRAMEWORK'
  /** Money to be put into a project: 投资协议. */
  | 'INVESTMENT'
  /** Goods to be bought: 采购协议. */
  | 'PROCUREMENT'
  /** Work to be done together: 合作协议. */
  | 'COOPERATION';

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

/** Where workers found employment, as seen from their home. */
export type Destination =
  /** Near home, within the county: 就地就近. */
  | 'LOCAL'
  /** Elsewhere in their own province: 省内. */
  | 'WITHIN_PROVINCE'
  /** In the supporter's province: 东部结对省市. */
  | 'EASTERN_PARTNER'
  /** Anywhere else: 其他地区. */
  | 'OTHER';

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

/** How the schools met. */
export type ExchangeMode =
  /** By video or another connection: 线上, 云端. */
  | 'ONLINE'
  /** At one place: 线下. */
  | 'IN_PERSON'
  /** Some at one place, others connected. */
  | 'MIXED';

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

export type PairingAgreementsQueryVariables = Exact<{
  id: string | number;
  period?: PeriodInput | null | undefined;
  confirmation?: Array<ConfirmationState> | ConfirmationState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PairingAgreementsQuery = { pairing: { agreements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: AgreementKind, status: RecordStatus, title: { zh: string, en: string | null }, signed: { date: string | null, end: string | null, precision: DatePrecision, text: string | null }, contracted: { yuan: string, qualifier: AmountQualifier, stage: MoneyStage } | null, paidIn: { yuan: string, qualifier: AmountQualifier, stage: MoneyStage } | null, parties: Array<{ id: string, name: { zh: string, en: string | null } } | null>, partOf: { id: string, title: { zh: string, en: string | null } } | null, provenance: { confidence: Confidence } }> } | null } | null };

export type StatedDateFragment = { date: string | null, end: string | null, precision: DatePrecision, text: string | null };

export type NamedOrganizationFragment = { id: string, name: { zh: string, en: string | null } };

export type PairingCountsQueryVariables = Exact<{
  id: string | number;
}>;


export type PairingCountsQuery = { pairing: { agreements: { totalCount: number } | null, salesPlatforms: { totalCount: number } | null, schoolPairings: { totalCount: number } | null, exchangeSessions: { totalCount: number } | null, educationTeams: { totalCount: number } | null, hospitalPairings: { totalCount: number } | null, medicalTeams: { totalCount: number } | null, placements: { totalCount: number } | null } | null };

export type PairingCoverageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type PairingCoverageQuery = { pairing: { coverage: Array<{ domain: Domain, activityCount: number, periodOnlyCount: number, undatedCount: number, latest: { date: string | null, precision: DatePrecision, text: string | null } | null, buckets: Array<{ from: string, activityCount: number }> }> } | null };

export type PairingEducationTeamsQueryVariables = Exact<{
  id: string | number;
  period?: PeriodInput | null | undefined;
  confirmation?: Array<ConfirmationState> | ConfirmationState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PairingEducationTeamsQuery = { pairing: { educationTeams: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, status: RecordStatus, title: { zh: string, en: string | null }, began: { date: string | null, end: string | null, precision: DatePrecision, text: string | null }, school: { name: { zh: string, en: string | null } } | null, members: { value: string, unit: string, qualifier: AmountQualifier } | null, provenance: { confidence: Confidence } }> } | null } | null };

export type PairingExchangeSessionsQueryVariables = Exact<{
  id: string | number;
  period?: PeriodInput | null | undefined;
  confirmation?: Array<ConfirmationState> | ConfirmationState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PairingExchangeSessionsQuery = { pairing: { exchangeSessions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, status: RecordStatus, mode: ExchangeMode, title: { zh: string, en: string | null }, held: { date: string | null, end: string | null, precision: DatePrecision, text: string | null }, schools: Array<{ name: { zh: string, en: string | null } }>, participants: { value: string, unit: string, qualifier: AmountQualifier } | null, provenance: { confidence: Confidence } }> } | null } | null };

export type PairingHeadQueryVariables = Exact<{
  id: string | number;
  confirmation?: Array<ConfirmationState> | ConfirmationState | null | undefined;
}>;


export type PairingHeadQuery = { pairing: { id: string, kind: PairingKind, startedOn: string | null, endedOn: string | null, supporter: { code: string, name: { zh: string, en: string | null } }, recipient: { code: string, name: { zh: string, en: string | null } }, provenance: { confidence: Confidence, url: string | null, source: { id: string, title: { zh: string, en: string | null } } | null }, investmentSummary: { contracted: { yuan: string, atLeast: boolean, approximate: boolean, upperBound: boolean, recordCount: number, missingCount: number }, paidIn: { yuan: string, atLeast: boolean, approximate: boolean, upperBound: boolean, recordCount: number, missingCount: number } } | null, timeline: { totalCount: number, nodes: Array<{ occurred: { date: string | null, precision: DatePrecision, text: string | null } }> } } | null };

export type NamedRegionFragment = { code: string, name: { zh: string, en: string | null } };

export type TitledSourceFragment = { id: string, title: { zh: string, en: string | null } };

export type MoneySumFragment = { yuan: string, atLeast: boolean, approximate: boolean, upperBound: boolean, recordCount: number, missingCount: number };

export type PairingHospitalPairingsQueryVariables = Exact<{
  id: string | number;
  period?: PeriodInput | null | undefined;
  confirmation?: Array<ConfirmationState> | ConfirmationState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PairingHospitalPairingsQuery = { pairing: { hospitalPairings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, status: RecordStatus, title: { zh: string, en: string | null }, paired: { date: string | null, end: string | null, precision: DatePrecision, text: string | null }, supporterHospital: { name: { zh: string, en: string | null } }, recipientHospital: { name: { zh: string, en: string | null } }, provenance: { confidence: Confidence } }> } | null } | null };

export type PairingMedicalTeamsQueryVariables = Exact<{
  id: string | number;
  period?: PeriodInput | null | undefined;
  confirmation?: Array<ConfirmationState> | ConfirmationState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PairingMedicalTeamsQuery = { pairing: { medicalTeams: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, status: RecordStatus, title: { zh: string, en: string | null }, began: { date: string | null, end: string | null, precision: DatePrecision, text: string | null }, hospital: { name: { zh: string, en: string | null } } | null, members: { value: string, unit: string, qualifier: AmountQualifier } | null, provenance: { confidence: Confidence } }> } | null } | null };

export type PairingMoneyQueryVariables = Exact<{
  id: string | number;
  period?: PeriodInput | null | undefined;
  confirmation?: Array<ConfirmationState> | ConfirmationState | null | undefined;
}>;


export type PairingMoneyQuery = { pairing: { investmentSummary: { contracted: { yuan: string, atLeast: boolean, approximate: boolean, upperBound: boolean, recordCount: number, missingCount: number }, paidIn: { yuan: string, atLeast: boolean, approximate: boolean, upperBound: boolean, recordCount: number, missingCount: number }, buckets: Array<{ from: string, to: string, contracted: { yuan: string, atLeast: boolean, approximate: boolean, upperBound: boolean, recordCount: number, missingCount: number }, paidIn: { yuan: string, atLeast: boolean, approximate: boolean, upperBound: boolean, recordCount: number, missingCount: number } }> } | null } | null };

export type PairingPlacementRecordsQueryVariables = Exact<{
  id: string | number;
  period?: PeriodInput | null | undefined;
  confirmation?: Array<ConfirmationState> | ConfirmationState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PairingPlacementRecordsQuery = { pairing: { placements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, status: RecordStatus, destination: Destination | null, title: { zh: string, en: string | null }, placed: { date: string | null, end: string | null, precision: DatePrecision, text: string | null }, headcount: { value: string, unit: string, qualifier: AmountQualifier } | null, employer: { name: { zh: string, en: string | null } } | null, partOf: { id: string, title: { zh: string, en: string | null } } | null, provenance: { confidence: Confidence } }> } | null } | null };

export type PairingPlacementsQueryVariables = Exact<{
  id: string | number;
  period?: PeriodInput | null | undefined;
  confirmation?: Array<ConfirmationState> | ConfirmationState | null | undefined;
}>;


export type PairingPlacementsQuery = { pairing: { placementSummary: { headcount: { value: string, atLeast: boolean, approximate: boolean, upperBound: boolean, recordCount: number, missingCount: number }, liftedOutOfPoverty: { value: string, atLeast: boolean, approximate: boolean, upperBound: boolean, recordCount: number, missingCount: number }, byDestination: Array<{ destination: Destination, headcount: { value: string, atLeast: boolean, approximate: boolean, upperBound: boolean, recordCount: number, missingCount: number }, liftedOutOfPoverty: { value: string, atLeast: boolean, approximate: boolean, upperBound: boolean, recordCount: number, missingCount: number } }> } | null } | null };

export type CountSumFragment = { value: string, atLeast: boolean, approximate: boolean, upperBound: boolean, recordCount: number, missingCount: number };

export type PairingPlatformsQueryVariables = Exact<{
  id: string | number;
  confirmation?: Array<ConfirmationState> | ConfirmationState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PairingPlatformsQuery = { pairing: { salesPlatforms: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, status: RecordStatus, name: { zh: string, en: string | null }, opened: { date: string | null, end: string | null, precision: DatePrecision, text: string | null } | null, host: { code: string, name: { zh: string, en: string | null } } | null, functions: Array<{ zh: string, en: string | null }>, provenance: { confidence: Confidence } }> } | null } | null };

export type PairingProgressQueryVariables = Exact<{
  id: string | number;
  year: number;
  asOf?: string | null | undefined;
  confirmation?: Array<ConfirmationState> | ConfirmationState | null | undefined;
}>;


export type PairingProgressQuery = { pairing: { progress: Array<{ target: string | null, actual: string | null, completion: string | null, atLeast: boolean, missingCount: number, cutOff: string, indicator: { code: string, unit: string, domain: Domain, name: { zh: string, en: string | null } } }> } | null };

export type PairingPromisesQueryVariables = Exact<{
  id: string | number;
}>;


export type PairingPromisesQuery = { pairing: { workPlans: Array<{ id: string, year: number | null, specialPlanCount: number | null, title: { zh: string, en: string | null } | null, commitments: Array<{ id: string, text: { zh: string, en: string | null }, promised: { value: string, unit: string, qualifier: AmountQualifier } | null, indicator: { code: string } | null, fulfilled: { value: string, atLeast: boolean, approximate: boolean, upperBound: boolean, recordCount: number, missingCount: number }, pairing: { id: string } | null }> }> } | null };

export type PairingSchoolPairingsQueryVariables = Exact<{
  id: string | number;
  period?: PeriodInput | null | undefined;
  confirmation?: Array<ConfirmationState> | ConfirmationState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PairingSchoolPairingsQuery = { pairing: { schoolPairings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, status: RecordStatus, title: { zh: string, en: string | null }, paired: { date: string | null, end: string | null, precision: DatePrecision, text: string | null }, supporterSchool: { name: { zh: string, en: string | null } }, recipientSchool: { name: { zh: string, en: string | null } }, provenance: { confidence: Confidence } }> } | null } | null };

export type PairingTimelineQueryVariables = Exact<{
  id: string | number;
  filter?: ActivityFilter | null | undefined;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PairingTimelineQuery = { pairing: { timeline: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, domain: Domain, kind: string, status: RecordStatus, label: { zh: string, en: string | null }, title: { zh: string, en: string | null }, occurred: { date: string | null, end: string | null, precision: DatePrecision, text: string | null }, money: { yuan: string, qualifier: AmountQualifier, stage: MoneyStage } | null, quantities: Array<{ value: string, unit: string, qualifier: AmountQualifier, of: { zh: string, en: string | null } | null }>, partOf: { id: string, title: { zh: string, en: string | null } } | null, confirmation: { state: ConfirmationState, ownFigure: { yuan: string, qualifier: AmountQualifier, stage: MoneyStage } | null }, provenance: { quote: string | null, confidence: Confidence, source: { id: string } | null } }> } } | null };

export type TitledActivityFragment = { id: string, title: { zh: string, en: string | null } };

export const PairingAgreements: Document<PairingAgreementsQuery, PairingAgreementsQueryVariables> =
  { id: '2ff90ec2d164131fa18c486056943f58659d12f3672d4da7aa043933ed9562fc', name: 'PairingAgreements', text: "# What the two sides signed.\nquery PairingAgreements(\n  $id: ID!\n  $period: PeriodInput\n  $confirmation: [ConfirmationState!]\n  $first: Int!\n  $after: String\n) {\n  pairing(id: $id) {\n    agreements(period: $period, confirmation: $confirmation, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        kind\n        title {\n          zh\n          en\n        }\n        status\n        signed {\n          ...StatedDate\n        }\n        contracted {\n          yuan\n          qualifier\n          stage\n        }\n        paidIn {\n          yuan\n          qualifier\n          stage\n        }\n        parties {\n          ...NamedOrganization\n        }\n        partOf {\n          id\n          title {\n            zh\n            en\n          }\n        }\n        provenance {\n          confidence\n        }\n      }\n    }\n  }\n}\n\nfragment StatedDate on PartialDate {\n  date\n  end\n  precision\n  text\n}\n\nfragment NamedOrganization on Organization {\n  id\n  name {\n    zh\n    en\n  }\n}\n" };
export const PairingCounts: Document<PairingCountsQuery, PairingCountsQueryVariables> =
  { id: 'e8783142ad4ee12adaf9e299021a318a6bc54b9b52ec16292c2de8d90be26b4c', name: 'PairingCounts', text: "# How many records of each kind a pairing has, for the tabs.\nquery PairingCounts($id: ID!) {\n  pairing(id: $id) {\n    agreements(first: 0) {\n      totalCount\n    }\n    salesPlatforms(first: 0) {\n      totalCount\n    }\n    schoolPairings(first: 0) {\n      totalCount\n    }\n    exchangeSessions(first: 0) {\n      totalCount\n    }\n    educationTeams(first: 0) {\n      totalCount\n    }\n    hospitalPairings(first: 0) {\n      totalCount\n    }\n    medicalTeams(first: 0) {\n      totalCount\n    }\n    placements(first: 0) {\n      totalCount\n    }\n  }\n}\n" };
export const PairingCoverage: Document<PairingCoverageQuery, PairingCoverageQueryVariables> =
  { id: '1e08fc30542c2d4f998df0a7779a7255342a32f86012fc0a14a3c8faa9a24de0', name: 'PairingCoverage', text: "# In which domains and months something is reported, with what has only a year and what has no date.\nquery PairingCoverage($id: ID!, $asOf: DateTime) {\n  pairing(id: $id) {\n    coverage(by: MONTH, asOf: $asOf) {\n      domain\n      activityCount\n      latest {\n        date\n        precision\n        text\n      }\n      buckets {\n        from\n        activityCount\n      }\n      periodOnlyCount\n      undatedCount\n    }\n  }\n}\n" };
export const PairingEducationTeams: Document<PairingEducationTeamsQuery, PairingEducationTeamsQueryVariables> =
  { id: 'cad13da269c66e61a1e38f2a0435cb23460fdb96f2216a5a315baa902528bfcc', name: 'PairingEducationTeams', text: "# Teams of teachers that were sent.\nquery PairingEducationTeams(\n  $id: ID!\n  $period: PeriodInput\n  $confirmation: [ConfirmationState!]\n  $first: Int!\n  $after: String\n) {\n  pairing(id: $id) {\n    educationTeams(period: $period, confirmation: $confirmation, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title {\n          zh\n          en\n        }\n        status\n        began {\n          ...StatedDate\n        }\n        school {\n          name {\n            zh\n            en\n          }\n        }\n        members {\n          value\n          unit\n          qualifier\n        }\n        provenance {\n          confidence\n        }\n      }\n    }\n  }\n}\n\nfragment StatedDate on PartialDate {\n  date\n  end\n  precision\n  text\n}\n" };
export const PairingExchangeSessions: Document<PairingExchangeSessionsQuery, PairingExchangeSessionsQueryVariables> =
  { id: '1e9351e3242bf0e3537cd4a158173069b12c179a387dbc9edc704359345fcd03', name: 'PairingExchangeSessions', text: "# What paired schools do together.\nquery PairingExchangeSessions(\n  $id: ID!\n  $period: PeriodInput\n  $confirmation: [ConfirmationState!]\n  $first: Int!\n  $after: String\n) {\n  pairing(id: $id) {\n    exchangeSessions(period: $period, confirmation: $confirmation, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title {\n          zh\n          en\n        }\n        status\n        held {\n          ...StatedDate\n        }\n        mode\n        schools {\n          name {\n            zh\n            en\n          }\n        }\n        participants {\n          value\n          unit\n          qualifier\n        }\n        provenance {\n          confidence\n        }\n      }\n    }\n  }\n}\n\nfragment StatedDate on PartialDate {\n  date\n  end\n  precision\n  text\n}\n" };
export const PairingHead: Document<PairingHeadQuery, PairingHeadQueryVariables> =
  { id: 'd50f05e4ad1e0964bebffff10eea317f8418182210aa3d54236c620aedeb0d6e', name: 'PairingHead', text: "# Both sides of a pairing, and what they promised and paid.\nquery PairingHead($id: ID!, $confirmation: [ConfirmationState!]) {\n  pairing(id: $id) {\n    id\n    kind\n    startedOn\n    endedOn\n    supporter {\n      ...NamedRegion\n    }\n    recipient {\n      ...NamedRegion\n    }\n    provenance {\n      confidence\n      url\n      source {\n        ...TitledSource\n      }\n    }\n    investmentSummary(confirmation: $confirmation) {\n      contracted {\n        ...MoneySum\n      }\n      paidIn {\n        ...MoneySum\n      }\n    }\n    timeline(first: 1) {\n      totalCount\n      nodes {\n        occurred {\n          date\n          precision\n          text\n        }\n      }\n    }\n  }\n}\n\nfragment NamedRegion on Region {\n  code\n  name {\n    zh\n    en\n  }\n}\n\nfragment TitledSource on Source {\n  id\n  title {\n    zh\n    en\n  }\n}\n\nfragment MoneySum on MoneyTotal {\n  yuan\n  atLeast\n  approximate\n  upperBound\n  recordCount\n  missingCount\n}\n" };
export const PairingHospitalPairings: Document<PairingHospitalPairingsQuery, PairingHospitalPairingsQueryVariables> =
  { id: 'fa9f4f9bb8f7c78234c5a74918c46ee068213d522e37c5808b2b9f92cdff18c7', name: 'PairingHospitalPairings', text: "# Hospitals that are paired.\nquery PairingHospitalPairings(\n  $id: ID!\n  $period: PeriodInput\n  $confirmation: [ConfirmationState!]\n  $first: Int!\n  $after: String\n) {\n  pairing(id: $id) {\n    hospitalPairings(period: $period, confirmation: $confirmation, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title {\n          zh\n          en\n        }\n        status\n        paired {\n          ...StatedDate\n        }\n        supporterHospital {\n          name {\n            zh\n            en\n          }\n        }\n        recipientHospital {\n          name {\n            zh\n            en\n          }\n        }\n        provenance {\n          confidence\n        }\n      }\n    }\n  }\n}\n\nfragment StatedDate on PartialDate {\n  date\n  end\n  precision\n  text\n}\n" };
export const PairingMedicalTeams: Document<PairingMedicalTeamsQuery, PairingMedicalTeamsQueryVariables> =
  { id: 'a856b68e351544d9acdf33e4b4e86dfa70acb1bfc8e03c3c0f7315993f5e7fa2', name: 'PairingMedicalTeams', text: "# Medical teams that were sent.\nquery PairingMedicalTeams(\n  $id: ID!\n  $period: PeriodInput\n  $confirmation: [ConfirmationState!]\n  $first: Int!\n  $after: String\n) {\n  pairing(id: $id) {\n    medicalTeams(period: $period, confirmation: $confirmation, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title {\n          zh\n          en\n        }\n        status\n        began {\n          ...StatedDate\n        }\n        hospital {\n          name {\n            zh\n            en\n          }\n        }\n        members {\n          value\n          unit\n          qualifier\n        }\n        provenance {\n          confidence\n        }\n      }\n    }\n  }\n}\n\nfragment StatedDate on PartialDate {\n  date\n  end\n  precision\n  text\n}\n" };
export const PairingMoney: Document<PairingMoneyQuery, PairingMoneyQueryVariables> =
  { id: '131e93bbfa342ca37f62dd3a5716d50bce176f926c152c107098ed58653e83be', name: 'PairingMoney', text: "# Contracted against paid-in, by year.\nquery PairingMoney($id: ID!, $period: PeriodInput, $confirmation: [ConfirmationState!]) {\n  pairing(id: $id) {\n    investmentSummary(period: $period, confirmation: $confirmation, by: YEAR) {\n      contracted {\n        ...MoneySum\n      }\n      paidIn {\n        ...MoneySum\n      }\n      buckets {\n        from\n        to\n        contracted {\n          ...MoneySum\n        }\n        paidIn {\n          ...MoneySum\n        }\n      }\n    }\n  }\n}\n\nfragment MoneySum on MoneyTotal {\n  yuan\n  atLeast\n  approximate\n  upperBound\n  recordCount\n  missingCount\n}\n" };
export const PairingPlacementRecords: Document<PairingPlacementRecordsQuery, PairingPlacementRecordsQueryVariables> =
  { id: 'e3e6fd2c86946654939c6f0a769f1d3a9783ca5bee8177409b35d2f0efc6a28c', name: 'PairingPlacementRecords', text: "# The records of workers placed.\nquery PairingPlacementRecords(\n  $id: ID!\n  $period: PeriodInput\n  $confirmation: [ConfirmationState!]\n  $first: Int!\n  $after: String\n) {\n  pairing(id: $id) {\n    placements(period: $period, confirmation: $confirmation, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title {\n          zh\n          en\n        }\n        status\n        placed {\n          ...StatedDate\n        }\n        destination\n        headcount {\n          value\n          unit\n          qualifier\n        }\n        employer {\n          name {\n            zh\n            en\n          }\n        }\n        partOf {\n          id\n          title {\n            zh\n            en\n          }\n        }\n        provenance {\n          confidence\n        }\n      }\n    }\n  }\n}\n\nfragment StatedDate on PartialDate {\n  date\n  end\n  precision\n  text\n}\n" };
export const PairingPlacements: Document<PairingPlacementsQuery, PairingPlacementsQueryVariables> =
  { id: 'c3a14c58f3f7f5d862f640857a7b38c00338bee4d23109bf1a813e87d4b3a23d', name: 'PairingPlacements', text: "# Placements by destination, with the share lifted out of poverty.\nquery PairingPlacements($id: ID!, $period: PeriodInput, $confirmation: [ConfirmationState!]) {\n  pairing(id: $id) {\n    placementSummary(period: $period, confirmation: $confirmation) {\n      headcount {\n        ...CountSum\n      }\n      liftedOutOfPoverty {\n        ...CountSum\n      }\n      byDestination {\n        destination\n        headcount {\n          ...CountSum\n        }\n        liftedOutOfPoverty {\n          ...CountSum\n        }\n      }\n    }\n  }\n}\n\nfragment CountSum on CountTotal {\n  value\n  atLeast\n  approximate\n  upperBound\n  recordCount\n  missingCount\n}\n" };
export const PairingPlatforms: Document<PairingPlatformsQuery, PairingPlatformsQueryVariables> =
  { id: 'f597da08f0bbf43bd1bdc0e6de4ae15dfcc82f6be32871c1d135294be4f9892d', name: 'PairingPlatforms', text: "# Where the recipient's goods are sold.\nquery PairingPlatforms(\n  $id: ID!\n  $confirmation: [ConfirmationState!]\n  $first: Int!\n  $after: String\n) {\n  pairing(id: $id) {\n    salesPlatforms(confirmation: $confirmation, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        name {\n          zh\n          en\n        }\n        status\n        opened {\n          ...StatedDate\n        }\n        host {\n          ...NamedRegion\n        }\n        functions {\n          zh\n          en\n        }\n        provenance {\n          confidence\n        }\n      }\n    }\n  }\n}\n\nfragment StatedDate on PartialDate {\n  date\n  end\n  precision\n  text\n}\n\nfragment NamedRegion on Region {\n  code\n  name {\n    zh\n    en\n  }\n}\n" };
export const PairingProgress: Document<PairingProgressQuery, PairingProgressQueryVariables> =
  { id: '2aa535d375255e3b42092b2ff46d5caf2bd054b92f07f615c70966e86709710c', name: 'PairingProgress', text: "# Target and actual of a year.\nquery PairingProgress($id: ID!, $year: Int!, $asOf: DateTime, $confirmation: [ConfirmationState!]) {\n  pairing(id: $id) {\n    progress(year: $year, asOf: $asOf, confirmation: $confirmation) {\n      indicator {\n        code\n        name {\n          zh\n          en\n        }\n        unit\n        domain\n      }\n      target\n      actual\n      completion\n      atLeast\n      missingCount\n      cutOff\n    }\n  }\n}\n" };
export const PairingPromises: Document<PairingPromisesQuery, PairingPromisesQueryVariables> =
  { id: '0dbf080d98b45c84679003e68d7ae3e72d3119b18783dd124206f425ba409978', name: 'PairingPromises', text: "# The plans of a pairing, and what has come of what they promise.\nquery PairingPromises($id: ID!) {\n  pairing(id: $id) {\n    workPlans {\n      id\n      title {\n        zh\n        en\n      }\n      year\n      specialPlanCount\n      commitments {\n        id\n        text {\n          zh\n          en\n        }\n        promised {\n          value\n          unit\n          qualifier\n        }\n        indicator {\n          code\n        }\n        fulfilled {\n          ...CountSum\n        }\n        pairing {\n          id\n        }\n      }\n    }\n  }\n}\n\nfragment CountSum on CountTotal {\n  value\n  atLeast\n  approximate\n  upperBound\n  recordCount\n  missingCount\n}\n" };
export const PairingSchoolPairings: Document<PairingSchoolPairingsQuery, PairingSchoolPairingsQueryVariables> =
  { id: 'e87f2401f587655cb1b72402ad923e1ab8d40120a9d5f52b77743d85ea4a4b76', name: 'PairingSchoolPairings', text: "# Schools that are paired.\nquery PairingSchoolPairings(\n  $id: ID!\n  $period: PeriodInput\n  $confirmation: [ConfirmationState!]\n  $first: Int!\n  $after: String\n) {\n  pairing(id: $id) {\n    schoolPairings(period: $period, confirmation: $confirmation, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title {\n          zh\n          en\n        }\n        status\n        paired {\n          ...StatedDate\n        }\n        supporterSchool {\n          name {\n            zh\n            en\n          }\n        }\n        recipientSchool {\n          name {\n            zh\n            en\n          }\n        }\n        provenance {\n          confidence\n        }\n      }\n    }\n  }\n}\n\nfragment StatedDate on PartialDate {\n  date\n  end\n  precision\n  text\n}\n" };
export const PairingTimeline: Document<PairingTimelineQuery, PairingTimelineQueryVariables> =
  { id: '9529de48d6b4a9ab4b1a1203aefcee6e0d818f6866ac6f69d501ba262741e5ec', name: 'PairingTimeline', text: "# Everything that happened for a pairing, now or as it was known at a past moment.\nquery PairingTimeline(\n  $id: ID!\n  $filter: ActivityFilter\n  $asOf: DateTime\n  $first: Int!\n  $after: String\n) {\n  pairing(id: $id) {\n    timeline(filter: $filter, asOf: $asOf, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        domain\n        kind\n        label {\n          zh\n          en\n        }\n        title {\n          zh\n          en\n        }\n        status\n        occurred {\n          ...StatedDate\n        }\n        money {\n          yuan\n          qualifier\n          stage\n        }\n        quantities {\n          value\n          unit\n          of {\n            zh\n            en\n          }\n          qualifier\n        }\n        partOf {\n          ...TitledActivity\n        }\n        confirmation {\n          state\n          ownFigure {\n            yuan\n            qualifier\n            stage\n          }\n        }\n        provenance {\n          quote\n          confidence\n          source {\n            id\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment StatedDate on PartialDate {\n  date\n  end\n  precision\n  text\n}\n\nfragment TitledActivity on Activity {\n  id\n  title {\n    zh\n    en\n  }\n}\n" };
