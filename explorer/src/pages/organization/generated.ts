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
  { id: 'ca0d8cb9b7cd30b1be3c0f3a24e204f1f1ec8ca9ff3f865e099714026b67130b', name: 'OrganizationAgreements', text: "# What it signed.\nquery OrganizationAgreements($id: ID!, $first: Int!, $after: String) {\n  organization(id: $id) {\n    agreements(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title {\n          zh\n          en\n        }\n        status\n        pairing {\n          id\n          supporter {\n            name {\n              zh\n              en\n            }\n          }\n          recipient {\n            name {\n              zh\n              en\n            }\n          }\n        }\n        provenance {\n          quote\n          confidence\n          source {\n            id\n            title {\n              zh\n              en\n            }\n          }\n        }\n        date: signed {\n          date\n          end\n          precision\n          text\n        }\n        money: contracted {\n          yuan\n          qualifier\n        }\n        partOf {\n          id\n          title {\n            zh\n            en\n          }\n        }\n      }\n    }\n  }\n}\n" };
export const OrganizationDonations: Document<OrganizationDonationsQuery, OrganizationDonationsQueryVariables> =
  { id: '5eef352d211c12e25db543bdf1fae2600dd68ff9403707d9feb71a27f7b17bed', name: 'OrganizationDonations', text: "# What it gave.\nquery OrganizationDonations($id: ID!, $first: Int!, $after: String) {\n  organization(id: $id) {\n    donations(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title {\n          zh\n          en\n        }\n        status\n        pairing {\n          id\n          supporter {\n            name {\n              zh\n              en\n            }\n          }\n          recipient {\n            name {\n              zh\n              en\n            }\n          }\n        }\n        provenance {\n          quote\n          confidence\n          source {\n            id\n            title {\n              zh\n              en\n            }\n          }\n        }\n        date: given {\n          date\n          end\n          precision\n          text\n        }\n        money: value {\n          yuan\n          qualifier\n        }\n      }\n    }\n  }\n}\n" };
export const OrganizationHead: Document<OrganizationHeadQuery, OrganizationHeadQueryVariables> =
  { id: 'f36ee0b2ffd9360b0afacae902ded79886f510993bac71557dfb770695657714', name: 'OrganizationHead', text: "# Who it is.\nquery OrganizationHead($id: ID!) {\n  organization(id: $id) {\n    id\n    uscc\n    name {\n      zh\n      en\n    }\n    region {\n      code\n      name {\n        zh\n        en\n      }\n    }\n    withdrawnAt\n    revision\n    provenance {\n      quote\n      confidence\n      reportedAt\n      source {\n        id\n        title {\n          zh\n          en\n        }\n      }\n    }\n  }\n}\n" };
export const OrganizationList: Document<OrganizationListQuery, OrganizationListQueryVariables> =
  { id: '496fa47bb9053f4eb63cde2076630e90fcf66f49021df670a004e8a03d80d8de', name: 'OrganizationList', text: "# Organizations, by part of their name where one is given.\nquery OrganizationList($text: String, $first: Int!, $after: String) {\n  organizations(text: $text, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      uscc\n      name {\n        zh\n        en\n      }\n      region {\n        code\n        name {\n          zh\n          en\n        }\n      }\n    }\n  }\n}\n" };
export const OrganizationLivestreams: Document<OrganizationLivestreamsQuery, OrganizationLivestreamsQueryVariables> =
  { id: '26c145c80e2b44d548ced3830fab546af680ed80a75d67ab06ca43a313cfdfe0', name: 'OrganizationLivestreams', text: "# The livestreams that it holds.\nquery OrganizationLivestreams($id: ID!, $first: Int!, $after: String) {\n  organization(id: $id) {\n    livestreams(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title {\n          zh\n          en\n        }\n        status\n        pairing {\n          id\n          supporter {\n            name {\n              zh\n              en\n            }\n          }\n          recipient {\n            name {\n              zh\n              en\n            }\n          }\n        }\n        provenance {\n          quote\n          confidence\n          source {\n            id\n            title {\n              zh\n              en\n            }\n          }\n        }\n        date: held {\n          date\n          end\n          precision\n          text\n        }\n        money: sold {\n          yuan\n          qualifier\n        }\n      }\n    }\n  }\n}\n" };
export const OrganizationPlacements: Document<OrganizationPlacementsQuery, OrganizationPlacementsQueryVariables> =
  { id: '89b9915cfcca2cb7c3a00ce74534bfd50d6c2fefa5d021eab1e64570f8445bff', name: 'OrganizationPlacements', text: "# Whom it employs, as head counts.\nquery OrganizationPlacements($id: ID!, $first: Int!, $after: String) {\n  organization(id: $id) {\n    placements(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title {\n          zh\n          en\n        }\n        status\n        pairing {\n          id\n          supporter {\n            name {\n              zh\n              en\n            }\n          }\n          recipient {\n            name {\n              zh\n              en\n            }\n          }\n        }\n        provenance {\n          quote\n          confidence\n          source {\n            id\n            title {\n              zh\n              en\n            }\n          }\n        }\n        date: placed {\n          date\n          end\n          precision\n          text\n        }\n        headcount {\n          value\n          unit\n          qualifier\n        }\n      }\n    }\n  }\n}\n" };
export const OrganizationProducts: Document<OrganizationProductsQuery, OrganizationProductsQueryVariables> =
  { id: '3b76473b95c9ea326ca3fb33cb514defba71c9d69c01e4442a4e6381530d3547', name: 'OrganizationProducts', text: "# What it offers.\nquery OrganizationProducts($id: ID!, $first: Int!, $after: String) {\n  organization(id: $id) {\n    products(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title: name {\n          zh\n          en\n        }\n        status\n        pairing {\n          id\n          supporter {\n            name {\n              zh\n              en\n            }\n          }\n          recipient {\n            name {\n              zh\n              en\n            }\n          }\n        }\n        provenance {\n          quote\n          confidence\n          source {\n            id\n            title {\n              zh\n              en\n            }\n          }\n        }\n        date: shown {\n          date\n          end\n          precision\n          text\n        }\n      }\n    }\n  }\n}\n" };
export const OrganizationSettlements: Document<OrganizationSettlementsQuery, OrganizationSettlementsQueryVariables> =
  { id: 'd9ad86a1a14b99c2b50b0e4a9fa53d26c67725f86113c689da869ed176872939', name: 'OrganizationSettlements', text: "# Where it has settled.\nquery OrganizationSettlements($id: ID!, $first: Int!, $after: String) {\n  organization(id: $id) {\n    settlements(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title {\n          zh\n          en\n        }\n        status\n        pairing {\n          id\n          supporter {\n            name {\n              zh\n              en\n            }\n          }\n          recipient {\n            name {\n              zh\n              en\n            }\n          }\n        }\n        provenance {\n          quote\n          confidence\n          source {\n            id\n            title {\n              zh\n              en\n            }\n          }\n        }\n        date: settled {\n          date\n          end\n          precision\n          text\n        }\n        money: paidIn {\n          yuan\n          qualifier\n        }\n      }\n    }\n  }\n}\n" };
