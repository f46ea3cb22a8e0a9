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

export type OrganizationAgreementsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type OrganizationAgreementsQuery = { organization: { agreements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, status: RecordStatus, title: { zh: string, en: string | null }, pairing: { id: string, supporter: { name: { zh: string, en: string | null } }, recipient: { name: { zh: string, en: string | null } } } | null, provenance: { quote: string | null, confidence: Confidence, source: { id: string, title: { zh: string, en: string | null } } | null }, date: { date: string | null, end: string | null, precision: DatePrecision, text: string | null }, money: { yuan: string, qualifier: AmountQualifier } | null, partOf: { id: string, title: { zh: string, en: string | null } } | null }> } | null } | null };

export type PairingSidesFragment = { id: string, supporter: { name: { zh: string, en: string | null } }, recipient: { name: { zh: string, en: string | null } } };

export type EvidenceFragment = { quote: string | null, confidence: Confidence, source: { id: string, title: { zh: string, en: string | null } } | null };

export type StatedDateFragment = { date: string | null, end: string | null, precision: DatePrecision, text: string | null };

export type TitledSourceFragment = { id: string, title: { zh: string, en: string | null } };

export type OrganizationDonationsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type OrganizationDonationsQuery = { organization: { donations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, status: RecordStatus, title: { zh: string, en: string | null }, pairing: { id: string, supporter: { name: { zh: string, en: string | null } }, recipient: { name: { zh: string, en: string | null } } } | null, provenance: { quote: string | null, confidence: Confidence, source: { id: string, title: { zh: string, en: string | null } } | null }, date: { date: string | null, end: string | null, precision: DatePrecision, text: string | null }, money: { yuan: string, qualifier: AmountQualifier } | null }> } } | null };

export type OrganizationHeadQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganizationHeadQuery = { organization: { id: string, uscc: string | null, withdrawnAt: string | null, revision: number, name: { zh: string, en: string | null }, region: { code: string, name: { zh: string, en: string | null } } | null, provenance: { quote: string | null, confidence: Confidence, reportedAt: string, source: { id: string, title: { zh: string, en: string | null } } | null } } | null };

export type NamedRegionFragment = { code: string, name: { zh: string, en: string | null } };

export type OrganizationListQueryVariables = Exact<{
  text?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OrganizationListQuery = { organizations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, uscc: string | null, name: { zh: string, en: string | null }, region: { code: string, name: { zh: string, en: string | null } } | null }> } };

export type OrganizationLivestreamsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type OrganizationLivestreamsQuery = { organization: { livestreams: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, status: RecordStatus, title: { zh: string, en: string | null }, pairing: { id: string, supporter: { name: { zh: string, en: string | null } }, recipient: { name: { zh: string, en: string | null } } } | null, provenance: { quote: string | null, confidence: Confidence, source: { id: string, title: { zh: string, en: string | null } } | null }, date: { date: string | null, end: string | null, precision: DatePrecision, text: string | null }, money: { yuan: string, qualifier: AmountQualifier } | null }> } | null } | null };

export type OrganizationPlacementsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type OrganizationPlacementsQuery = { organization: { placements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, status: RecordStatus, title: { zh: string, en: string | null }, pairing: { id: string, supporter: { name: { zh: string, en: string | null } }, recipient: { name: { zh: string, en: string | null } } } | null, provenance: { quote: string | null, confidence: Confidence, source: { id: string, title: { zh: string, en: string | null } } | null }, date: { date: string | null, end: string | null, precision: DatePrecision, text: string | null }, headcount: { value: string, unit: string, qualifier: AmountQualifier } | null }> } | null } | null };

export type OrganizationProductsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type OrganizationProductsQuery = { organization: { products: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, status: RecordStatus, title: { zh: string, en: string | null }, pairing: { id: string, supporter: { name: { zh: string, en: string | null } }, recipient: { name: { zh: string, en: string | null } } } | null, provenance: { quote: string | null, confidence: Confidence, source: { id: string, title: { zh: string, en: string | null } } | null }, date: { date: string | null, end: string | null, precision: DatePrecision, text: string | null } }> } | null } | null };

export type OrganizationSettlementsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type OrganizationSettlementsQuery = { organization: { settlements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, status: RecordStatus, title: { zh: string, en: string | null }, pairing: { id: string, supporter: { name: { zh: string, en: string | null } }, recipient: { name: { zh: string, en: string | null } } } | null, provenance: { quote: string | null, confidence: Confidence, source: { id: string, title: { zh: string, en: string | null } } | null }, date: { date: string | null, end: string | null, precision: DatePrecision, text: string | null }, money: { yuan: string, qualifier: AmountQualifier } | null }> } | null } | null };

export const OrganizationAgreements: Document<OrganizationAgreementsQuery, OrganizationAgreementsQueryVariables> =
  { id: '9bfefa987fbc369726b53aa5818dd6a5da66c25597199bf8515d35d8205f07d7', name: 'OrganizationAgreements', text: "# What it signed.\nquery OrganizationAgreements($id: ID!, $first: Int!, $after: String) {\n  organization(id: $id) {\n    agreements(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title {\n          zh\n          en\n        }\n        status\n        pairing {\n          ...PairingSides\n        }\n        provenance {\n          ...Evidence\n        }\n        date: signed {\n          ...StatedDate\n        }\n        money: contracted {\n          yuan\n          qualifier\n        }\n        partOf {\n          id\n          title {\n            zh\n            en\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment PairingSides on Pairing {\n  id\n  supporter {\n    name {\n      zh\n      en\n    }\n  }\n  recipient {\n    name {\n      zh\n      en\n    }\n  }\n}\n\nfragment Evidence on Provenance {\n  quote\n  confidence\n  source {\n    ...TitledSource\n  }\n}\n\nfragment StatedDate on PartialDate {\n  date\n  end\n  precision\n  text\n}\n\nfragment TitledSource on Source {\n  id\n  title {\n    zh\n    en\n  }\n}\n" };
export const OrganizationDonations: Document<OrganizationDonationsQuery, OrganizationDonationsQueryVariables> =
  { id: 'b08a75cc101e8e60b2d59124d35b236fb0c4b84e572ec1c2250293aa4355c236', name: 'OrganizationDonations', text: "# What it gave.\nquery OrganizationDonations($id: ID!, $first: Int!, $after: String) {\n  organization(id: $id) {\n    donations(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title {\n          zh\n          en\n        }\n        status\n        pairing {\n          ...PairingSides\n        }\n        provenance {\n          ...Evidence\n        }\n        date: given {\n          ...StatedDate\n        }\n        money: value {\n          yuan\n          qualifier\n        }\n      }\n    }\n  }\n}\n\nfragment PairingSides on Pairing {\n  id\n  supporter {\n    name {\n      zh\n      en\n    }\n  }\n  recipient {\n    name {\n      zh\n      en\n    }\n  }\n}\n\nfragment Evidence on Provenance {\n  quote\n  confidence\n  source {\n    ...TitledSource\n  }\n}\n\nfragment StatedDate on PartialDate {\n  date\n  end\n  precision\n  text\n}\n\nfragment TitledSource on Source {\n  id\n  title {\n    zh\n    en\n  }\n}\n" };
export const OrganizationHead: Document<OrganizationHeadQuery, OrganizationHeadQueryVariables> =
  { id: 'c36d8ba5fc60fba8f9439e1e04cb40bf3ae6cdf7fe28ff3fcf4a9bfe22ea7b2b', name: 'OrganizationHead', text: "# Who it is.\nquery OrganizationHead($id: ID!) {\n  organization(id: $id) {\n    id\n    uscc\n    name {\n      zh\n      en\n    }\n    region {\n      ...NamedRegion\n    }\n    withdrawnAt\n    revision\n    provenance {\n      quote\n      confidence\n      reportedAt\n      source {\n        ...TitledSource\n      }\n    }\n  }\n}\n\nfragment NamedRegion on Region {\n  code\n  name {\n    zh\n    en\n  }\n}\n\nfragment TitledSource on Source {\n  id\n  title {\n    zh\n    en\n  }\n}\n" };
export const OrganizationList: Document<OrganizationListQuery, OrganizationListQueryVariables> =
  { id: '509cf6813dd260865c647bbdef6400593110b5cc29d570b641652542a170b4a0', name: 'OrganizationList', text: "# Organizations, by part of their name where one is given.\nquery OrganizationList($text: String, $first: Int!, $after: String) {\n  organizations(text: $text, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      uscc\n      name {\n        zh\n        en\n      }\n      region {\n        ...NamedRegion\n      }\n    }\n  }\n}\n\nfragment NamedRegion on Region {\n  code\n  name {\n    zh\n    en\n  }\n}\n" };
export const OrganizationLivestreams: Document<OrganizationLivestreamsQuery, OrganizationLivestreamsQueryVariables> =
  { id: '0dc3dec554c2185e65c7d5a5da6035d7ed4593af5b20defd8e76a9b2c736312e', name: 'OrganizationLivestreams', text: "# The livestreams that it holds.\nquery OrganizationLivestreams($id: ID!, $first: Int!, $after: String) {\n  organization(id: $id) {\n    livestreams(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title {\n          zh\n          en\n        }\n        status\n        pairing {\n          ...PairingSides\n        }\n        provenance {\n          ...Evidence\n        }\n        date: held {\n          ...StatedDate\n        }\n        money: sold {\n          yuan\n          qualifier\n        }\n      }\n    }\n  }\n}\n\nfragment PairingSides on Pairing {\n  id\n  supporter {\n    name {\n      zh\n      en\n    }\n  }\n  recipient {\n    name {\n      zh\n      en\n    }\n  }\n}\n\nfragment Evidence on Provenance {\n  quote\n  confidence\n  source {\n    ...TitledSource\n  }\n}\n\nfragment StatedDate on PartialDate {\n  date\n  end\n  precision\n  text\n}\n\nfragment TitledSource on Source {\n  id\n  title {\n    zh\n    en\n  }\n}\n" };
export const OrganizationPlacements: Document<OrganizationPlacementsQuery, OrganizationPlacementsQueryVariables> =
  { id: '75dd0a05adcc57efac378ec7d0484d957849431bbb19d0e4873cc31798facb53', name: 'OrganizationPlacements', text: "# Whom it employs, as head counts.\nquery OrganizationPlacements($id: ID!, $first: Int!, $after: String) {\n  organization(id: $id) {\n    placements(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title {\n          zh\n          en\n        }\n        status\n        pairing {\n          ...PairingSides\n        }\n        provenance {\n          ...Evidence\n        }\n        date: placed {\n          ...StatedDate\n        }\n        headcount {\n          value\n          unit\n          qualifier\n        }\n      }\n    }\n  }\n}\n\nfragment PairingSides on Pairing {\n  id\n  supporter {\n    name {\n      zh\n      en\n    }\n  }\n  recipient {\n    name {\n      zh\n      en\n    }\n  }\n}\n\nfragment Evidence on Provenance {\n  quote\n  confidence\n  source {\n    ...TitledSource\n  }\n}\n\nfragment StatedDate on PartialDate {\n  date\n  end\n  precision\n  text\n}\n\nfragment TitledSource on Source {\n  id\n  title {\n    zh\n    en\n  }\n}\n" };
export const OrganizationProducts: Document<OrganizationProductsQuery, OrganizationProductsQueryVariables> =
  { id: 'bbf54b537c5d3505db16d4d36bf4abce23a10f9727fb76d082c144f5c88a39ef', name: 'OrganizationProducts', text: "# What it offers.\nquery OrganizationProducts($id: ID!, $first: Int!, $after: String) {\n  organization(id: $id) {\n    products(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title: name {\n          zh\n          en\n        }\n        status\n        pairing {\n          ...PairingSides\n        }\n        provenance {\n          ...Evidence\n        }\n        date: shown {\n          ...StatedDate\n        }\n      }\n    }\n  }\n}\n\nfragment PairingSides on Pairing {\n  id\n  supporter {\n    name {\n      zh\n      en\n    }\n  }\n  recipient {\n    name {\n      zh\n      en\n    }\n  }\n}\n\nfragment Evidence on Provenance {\n  quote\n  confidence\n  source {\n    ...TitledSource\n  }\n}\n\nfragment StatedDate on PartialDate {\n  date\n  end\n  precision\n  text\n}\n\nfragment TitledSource on Source {\n  id\n  title {\n    zh\n    en\n  }\n}\n" };
export const OrganizationSettlements: Document<OrganizationSettlementsQuery, OrganizationSettlementsQueryVariables> =
  { id: '993772d28bfec6b043dce80a2dd0cb42fcecc7ce98ee1d1332b2a5febe98e5b3', name: 'OrganizationSettlements', text: "# Where it has settled.\nquery OrganizationSettlements($id: ID!, $first: Int!, $after: String) {\n  organization(id: $id) {\n    settlements(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title {\n          zh\n          en\n        }\n        status\n        pairing {\n          ...PairingSides\n        }\n        provenance {\n          ...Evidence\n        }\n        date: settled {\n          ...StatedDate\n        }\n        money: paidIn {\n          yuan\n          qualifier\n        }\n      }\n    }\n  }\n}\n\nfragment PairingSides on Pairing {\n  id\n  supporter {\n    name {\n      zh\n      en\n    }\n  }\n  recipient {\n    name {\n      zh\n      en\n    }\n  }\n}\n\nfragment Evidence on Provenance {\n  quote\n  confidence\n  source {\n    ...TitledSource\n  }\n}\n\nfragment StatedDate on PartialDate {\n  date\n  end\n  precision\n  text\n}\n\nfragment TitledSource on Source {\n  id\n  title {\n    zh\n    en\n  }\n}\n" };
