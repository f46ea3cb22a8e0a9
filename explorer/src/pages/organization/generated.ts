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
}>;


export type OrganizationAgreementsQuery = { organization: { agreements: { totalCount: number, nodes: Array<{ id: string, status: RecordStatus, title: { zh: string, en: string | null }, pairing: { id: string, supporter: { name: { zh: string, en: string | null } }, recipient: { name: { zh: string, en: string | null } } } | null, provenance: { quote: string | null, confidence: Confidence, source: { id: string, title: { zh: string, en: string | null } } | null }, date: { date: string | null, end: string | null, precision: DatePrecision, text: string | null }, money: { yuan: string, qualifier: AmountQualifier } | null, partOf: { id: string, title: { zh: string, en: string | null } } | null }> } | null } | null };

export type OrganizationDonationsQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;


export type OrganizationDonationsQuery = { organization: { donations: { totalCount: number, nodes: Array<{ id: string, status: RecordStatus, title: { zh: string, en: string | null }, pairing: { id: string, supporter: { name: { zh: string, en: string | null } }, recipient: { name: { zh: string, en: string | null } } } | null, provenance: { quote: string | null, confidence: Confidence, source: { id: string, title: { zh: string, en: string | null } } | null }, date: { date: string | null, end: string | null, precision: DatePrecision, text: string | null }, money: { yuan: string, qualifier: AmountQualifier } | null }> } } | null };

export type OrganizationHeadQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganizationHeadQuery = { organization: { id: string, uscc: string | null, withdrawnAt: string | null, revision: number, name: { zh: string, en: string | null }, region: { code: string, name: { zh: string, en: string | null } } | null, provenance: { quote: string | null, confidence: Confidence, reportedAt: string, source: { id: string, title: { zh: string, en: string | null } } | null } } | null };

export type OrganizationListQueryVariables = Exact<{
  text?: string | null | undefined;
  first: number;
}>;


export type OrganizationListQuery = { organizations: { totalCount: number, nodes: Array<{ id: string, uscc: string | null, name: { zh: string, en: string | null }, region: { code: string, name: { zh: string, en: string | null } } | null }> } };

export type OrganizationLivestreamsQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;


export type OrganizationLivestreamsQuery = { organization: { livestreams: { totalCount: number, nodes: Array<{ id: string, status: RecordStatus, title: { zh: string, en: string | null }, pairing: { id: string, supporter: { name: { zh: string, en: string | null } }, recipient: { name: { zh: string, en: string | null } } } | null, provenance: { quote: string | null, confidence: Confidence, source: { id: string, title: { zh: string, en: string | null } } | null }, date: { date: string | null, end: string | null, precision: DatePrecision, text: string | null }, money: { yuan: string, qualifier: AmountQualifier } | null }> } | null } | null };

export type OrganizationPlacementsQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;


export type OrganizationPlacementsQuery = { organization: { placements: { totalCount: number, nodes: Array<{ id: string, status: RecordStatus, title: { zh: string, en: string | null }, pairing: { id: string, supporter: { name: { zh: string, en: string | null } }, recipient: { name: { zh: string, en: string | null } } } | null, provenance: { quote: string | null, confidence: Confidence, source: { id: string, title: { zh: string, en: string | null } } | null }, date: { date: string | null, end: string | null, precision: DatePrecision, text: string | null }, headcount: { value: string, unit: string, qualifier: AmountQualifier } | null }> } | null } | null };

export type OrganizationProductsQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;


export type OrganizationProductsQuery = { organization: { products: { totalCount: number, nodes: Array<{ id: string, status: RecordStatus, title: { zh: string, en: string | null }, pairing: { id: string, supporter: { name: { zh: string, en: string | null } }, recipient: { name: { zh: string, en: string | null } } } | null, provenance: { quote: string | null, confidence: Confidence, source: { id: string, title: { zh: string, en: string | null } } | null }, date: { date: string | null, end: string | null, precision: DatePrecision, text: string | null } }> } | null } | null };

export type OrganizationSettlementsQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;


export type OrganizationSettlementsQuery = { organization: { settlements: { totalCount: number, nodes: Array<{ id: string, status: RecordStatus, title: { zh: string, en: string | null }, pairing: { id: string, supporter: { name: { zh: string, en: string | null } }, recipient: { name: { zh: string, en: string | null } } } | null, provenance: { quote: string | null, confidence: Confidence, source: { id: string, title: { zh: string, en: string | null } } | null }, date: { date: string | null, end: string | null, precision: DatePrecision, text: string | null }, money: { yuan: string, qualifier: AmountQualifier } | null }> } | null } | null };

export const OrganizationAgreements: Document<OrganizationAgreementsQuery, OrganizationAgreementsQueryVariables> =
  { id: '56f7e6ccbe33c441551f7267600f9b5f5800706c125cd6b5950d15edca3406a8', name: 'OrganizationAgreements', text: "# What it signed.\nquery OrganizationAgreements($id: ID!, $first: Int!) {\n  organization(id: $id) {\n    agreements(first: $first) {\n      totalCount\n      nodes {\n        id\n        title {\n          zh\n          en\n        }\n        status\n        pairing {\n          id\n          supporter {\n            name {\n              zh\n              en\n            }\n          }\n          recipient {\n            name {\n              zh\n              en\n            }\n          }\n        }\n        provenance {\n          quote\n          confidence\n          source {\n            id\n            title {\n              zh\n              en\n            }\n          }\n        }\n        date: signed {\n          date\n          end\n          precision\n          text\n        }\n        money: contracted {\n          yuan\n          qualifier\n        }\n        partOf {\n          id\n          title {\n            zh\n            en\n          }\n        }\n      }\n    }\n  }\n}\n" };
export const OrganizationDonations: Document<OrganizationDonationsQuery, OrganizationDonationsQueryVariables> =
  { id: '06f19bf3b47d8758211419df9402c8c08bef5ad3f946b82f1686415a92d1e88d', name: 'OrganizationDonations', text: "# What it gave.\nquery OrganizationDonations($id: ID!, $first: Int!) {\n  organization(id: $id) {\n    donations(first: $first) {\n      totalCount\n      nodes {\n        id\n        title {\n          zh\n          en\n        }\n        status\n        pairing {\n          id\n          supporter {\n            name {\n              zh\n              en\n            }\n          }\n          recipient {\n            name {\n              zh\n              en\n            }\n          }\n        }\n        provenance {\n          quote\n          confidence\n          source {\n            id\n            title {\n              zh\n              en\n            }\n          }\n        }\n        date: given {\n          date\n          end\n          precision\n          text\n        }\n        money: value {\n          yuan\n          qualifier\n        }\n      }\n    }\n  }\n}\n" };
export const OrganizationHead: Document<OrganizationHeadQuery, OrganizationHeadQueryVariables> =
  { id: 'f36ee0b2ffd9360b0afacae902ded79886f510993bac71557dfb770695657714', name: 'OrganizationHead', text: "# Who it is.\nquery OrganizationHead($id: ID!) {\n  organization(id: $id) {\n    id\n    uscc\n    name {\n      zh\n      en\n    }\n    region {\n      code\n      name {\n        zh\n        en\n      }\n    }\n    withdrawnAt\n    revision\n    provenance {\n      quote\n      confidence\n      reportedAt\n      source {\n        id\n        title {\n          zh\n          en\n        }\n      }\n    }\n  }\n}\n" };
export const OrganizationList: Document<OrganizationListQuery, OrganizationListQueryVariables> =
  { id: 'b22cf7ebfed49f11199d5e91634a0e4903fef16601b4dc17fc01f17470ef1967', name: 'OrganizationList', text: "# Organizations, by part of their name where one is given.\nquery OrganizationList($text: String, $first: Int!) {\n  organizations(text: $text, first: $first) {\n    totalCount\n    nodes {\n      id\n      uscc\n      name {\n        zh\n        en\n      }\n      region {\n        code\n        name {\n          zh\n          en\n        }\n      }\n    }\n  }\n}\n" };
export const OrganizationLivestreams: Document<OrganizationLivestreamsQuery, OrganizationLivestreamsQueryVariables> =
  { id: '7f4c65546038f84af3154a0362dd63e8203d7507f25c75ab9e404371ef654ffc', name: 'OrganizationLivestreams', text: "# The livestreams that it holds.\nquery OrganizationLivestreams($id: ID!, $first: Int!) {\n  organization(id: $id) {\n    livestreams(first: $first) {\n      totalCount\n      nodes {\n        id\n        title {\n          zh\n          en\n        }\n        status\n        pairing {\n          id\n          supporter {\n            name {\n              zh\n              en\n            }\n          }\n          recipient {\n            name {\n              zh\n              en\n            }\n          }\n        }\n        provenance {\n          quote\n          confidence\n          source {\n            id\n            title {\n              zh\n              en\n            }\n          }\n        }\n        date: held {\n          date\n          end\n          precision\n          text\n        }\n        money: sold {\n          yuan\n          qualifier\n        }\n      }\n    }\n  }\n}\n" };
export const OrganizationPlacements: Document<OrganizationPlacementsQuery, OrganizationPlacementsQueryVariables> =
  { id: 'd47ed7605564a1cbae3ab7acdbf7bb158c5a5a6b2c654eca13c94d81e1d776c7', name: 'OrganizationPlacements', text: "# Whom it employs, as head counts.\nquery OrganizationPlacements($id: ID!, $first: Int!) {\n  organization(id: $id) {\n    placements(first: $first) {\n      totalCount\n      nodes {\n        id\n        title {\n          zh\n          en\n        }\n        status\n        pairing {\n          id\n          supporter {\n            name {\n              zh\n              en\n            }\n          }\n          recipient {\n            name {\n              zh\n              en\n            }\n          }\n        }\n        provenance {\n          quote\n          confidence\n          source {\n            id\n            title {\n              zh\n              en\n            }\n          }\n        }\n        date: placed {\n          date\n          end\n          precision\n          text\n        }\n        headcount {\n          value\n          unit\n          qualifier\n        }\n      }\n    }\n  }\n}\n" };
export const OrganizationProducts: Document<OrganizationProductsQuery, OrganizationProductsQueryVariables> =
  { id: '6e6113797efe2d1ece3e7a778cc3691568d554ef4add0c48bf75d0eb8fbad37f', name: 'OrganizationProducts', text: "# What it offers.\nquery OrganizationProducts($id: ID!, $first: Int!) {\n  organization(id: $id) {\n    products(first: $first) {\n      totalCount\n      nodes {\n        id\n        title: name {\n          zh\n          en\n        }\n        status\n        pairing {\n          id\n          supporter {\n            name {\n              zh\n              en\n            }\n          }\n          recipient {\n            name {\n              zh\n              en\n            }\n          }\n        }\n        provenance {\n          quote\n          confidence\n          source {\n            id\n            title {\n              zh\n              en\n            }\n          }\n        }\n        date: shown {\n          date\n          end\n          precision\n          text\n        }\n      }\n    }\n  }\n}\n" };
export const OrganizationSettlements: Document<OrganizationSettlementsQuery, OrganizationSettlementsQueryVariables> =
  { id: '0ceda910cc52c74b2ac405831cfba655bead8f4e98c2852318e9d8cb96ec8551', name: 'OrganizationSettlements', text: "# Where it has settled.\nquery OrganizationSettlements($id: ID!, $first: Int!) {\n  organization(id: $id) {\n    settlements(first: $first) {\n      totalCount\n      nodes {\n        id\n        title {\n          zh\n          en\n        }\n        status\n        pairing {\n          id\n          supporter {\n            name {\n              zh\n              en\n            }\n          }\n          recipient {\n            name {\n              zh\n              en\n            }\n          }\n        }\n        provenance {\n          quote\n          confidence\n          source {\n            id\n            title {\n              zh\n              en\n            }\n          }\n        }\n        date: settled {\n          date\n          end\n          precision\n          text\n        }\n        money: paidIn {\n          yuan\n          qualifier\n        }\n      }\n    }\n  }\n}\n" };
