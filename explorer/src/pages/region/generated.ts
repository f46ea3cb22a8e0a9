// Made from the operations beside it by `npm run generate -w explorer`; do not edit.
import type { Document } from '../../data/document.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** What a region is. */
export type RegionKind =
  /** A division of the state with a code of GB/T 2260. */
  | 'ADMINISTRATIVE_DIVISION'
  /** A zone with an administration of its own, such as a high-tech zone, with a nine-digit code. */
  | 'FUNCTIONAL_ZONE'
  /** Several regions that are assisted together, with a code of our own. */
  | 'GROUP';

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

export type RegionAssistedQueryVariables = Exact<{
  code: string;
}>;


export type RegionAssistedQuery = { region: { assistedBy: Array<{ id: string, kind: PairingKind, supporter: { code: string, name: { zh: string, en: string | null } }, provenance: { confidence: Confidence }, timeline: { totalCount: number }, agreements: { totalCount: number } | null, schoolPairings: { totalCount: number } | null, hospitalPairings: { totalCount: number } | null, placementSummary: { headcount: { value: string, atLeast: boolean, approximate: boolean, upperBound: boolean, recordCount: number, missingCount: number } } | null }> } | null };

export type NamedRegionFragment = { code: string, name: { zh: string, en: string | null } };

export type CountSumFragment = { value: string, atLeast: boolean, approximate: boolean, upperBound: boolean, recordCount: number, missingCount: number };

export type RegionBelowQueryVariables = Exact<{
  code: string;
  first: number;
  after?: string | null | undefined;
}>;


export type RegionBelowQuery = { regions: { totalCount: number, nodes: Array<{ code: string, name: { zh: string, en: string | null }, replacedBy: { code: string, name: { zh: string, en: string | null } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RegionFormerQueryVariables = Exact<{
  parent: string;
}>;


export type RegionFormerQuery = { regions: { nodes: Array<{ code: string, replacedBy: { code: string } | null }> } };

export type RegionHeadQueryVariables = Exact<{
  code: string;
}>;


export type RegionHeadQuery = { region: { code: string, level: RegionLevel | null, kind: RegionKind, confidence: Confidence, validFrom: string | null, validTo: string | null, name: { zh: string, en: string | null }, parent: { code: string, name: { zh: string, en: string | null }, parent: { code: string, name: { zh: string, en: string | null } } | null } | null, replacedBy: { code: string, name: { zh: string, en: string | null } } | null, members: Array<{ code: string, name: { zh: string, en: string | null } }> } | null };

export type RegionHospitalsQueryVariables = Exact<{
  code: string;
  first: number;
  after?: string | null | undefined;
}>;


export type RegionHospitalsQuery = { region: { hospitals: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: { zh: string, en: string | null } }> } | null } | null };

export type RegionIndustrialParksQueryVariables = Exact<{
  code: string;
  first: number;
  after?: string | null | undefined;
}>;


export type RegionIndustrialParksQuery = { region: { industrialParks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: { zh: string, en: string | null } }> } | null } | null };

export type RegionLabourBrandsQueryVariables = Exact<{
  code: string;
  first: number;
  after?: string | null | undefined;
}>;


export type RegionLabourBrandsQuery = { region: { labourBrands: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: { zh: string, en: string | null } }> } | null } | null };

export type RegionProductsQueryVariables = Exact<{
  code: string;
  first: number;
  after?: string | null | undefined;
}>;


export type RegionProductsQuery = { region: { products: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: { zh: string, en: string | null } }> } | null } | null };

export type RegionSalesPlatformsQueryVariables = Exact<{
  code: string;
  first: number;
  after?: string | null | undefined;
}>;


export type RegionSalesPlatformsQuery = { region: { salesPlatforms: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: { zh: string, en: string | null } }> } | null } | null };

export type RegionSchoolsQueryVariables = Exact<{
  code: string;
  first: number;
  after?: string | null | undefined;
}>;


export type RegionSchoolsQuery = { region: { schools: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: { zh: string, en: string | null } }> } | null } | null };

export type RegionSupportsQueryVariables = Exact<{
  code: string;
}>;


export type RegionSupportsQuery = { region: { supports: Array<{ id: string, kind: PairingKind, recipient: { code: string, name: { zh: string, en: string | null } }, provenance: { confidence: Confidence }, timeline: { totalCount: number } }> } | null };

export const RegionAssisted: Document<RegionAssistedQuery, RegionAssistedQueryVariables> =
  { id: '33795f0ae9d957ab1723b1f8f60767038b0566c34c71e73b5ab17e3ab9e26c83', name: 'RegionAssisted', text: "# Who assists a region, with how much is reported of each pairing.\nquery RegionAssisted($code: RegionCode!) {\n  region(code: $code) {\n    assistedBy {\n      id\n      kind\n      supporter {\n        ...NamedRegion\n      }\n      provenance {\n        confidence\n      }\n      timeline(first: 1) {\n        totalCount\n      }\n      agreements(first: 1) {\n        totalCount\n      }\n      schoolPairings(first: 1) {\n        totalCount\n      }\n      hospitalPairings(first: 1) {\n        totalCount\n      }\n      placementSummary {\n        headcount {\n          ...CountSum\n        }\n      }\n    }\n  }\n}\n\nfragment NamedRegion on Region {\n  code\n  name {\n    zh\n    en\n  }\n}\n\nfragment CountSum on CountTotal {\n  value\n  atLeast\n  approximate\n  upperBound\n  recordCount\n  missingCount\n}\n" };
export const RegionBelow: Document<RegionBelowQuery, RegionBelowQueryVariables> =
  { id: '1d7254cd8d24ab62c8bd94b7a47982f26d38532dee94505236bccef48d480e09', name: 'RegionBelow', text: "# The regions directly below one.\nquery RegionBelow($code: RegionCode!, $first: Int!, $after: String) {\n  regions(filter: { parent: $code }, first: $first, after: $after) {\n    totalCount\n    nodes {\n      code\n      name {\n        zh\n        en\n      }\n      replacedBy {\n        ...NamedRegion\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment NamedRegion on Region {\n  code\n  name {\n    zh\n    en\n  }\n}\n" };
export const RegionFormer: Document<RegionFormerQuery, RegionFormerQueryVariables> =
  { id: 'd09b7f184f71e1e6256ec5a972e8dba6aa9ff15084f2f571c80896345195e3ef', name: 'RegionFormer', text: "# The regions of one place above: among them those whose code was replaced.\nquery RegionFormer($parent: RegionCode!) {\n  regions(filter: { parent: $parent }, first: 100) {\n    nodes {\n      code\n      replacedBy {\n        code\n      }\n    }\n  }\n}\n" };
export const RegionHead: Document<RegionHeadQuery, RegionHeadQueryVariables> =
  { id: '842d4741d0b3fea1d5711871103dde7107a8078b7310eeb96aae501f11b8eb5f', name: 'RegionHead', text: "# What a region is, and where it belongs.\nquery RegionHead($code: RegionCode!) {\n  region(code: $code) {\n    code\n    name {\n      zh\n      en\n    }\n    level\n    kind\n    confidence\n    validFrom\n    validTo\n    parent {\n      code\n      name {\n        zh\n        en\n      }\n      parent {\n        ...NamedRegion\n      }\n    }\n    replacedBy {\n      ...NamedRegion\n    }\n    members {\n      ...NamedRegion\n    }\n  }\n}\n\nfragment NamedRegion on Region {\n  code\n  name {\n    zh\n    en\n  }\n}\n" };
export const RegionHospitals: Document<RegionHospitalsQuery, RegionHospitalsQueryVariables> =
  { id: '98cf07964e69a514835dbc40bed3e591c7c6d5045fac26a75a55ec41e34c5a5e', name: 'RegionHospitals', text: "# Hospitals of this very region.\nquery RegionHospitals($code: RegionCode!, $first: Int!, $after: String) {\n  region(code: $code) {\n    hospitals(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        name {\n          zh\n          en\n        }\n      }\n    }\n  }\n}\n" };
export const RegionIndustrialParks: Document<RegionIndustrialParksQuery, RegionIndustrialParksQueryVariables> =
  { id: '519de022fbbe3969ce79c7c6fe0eea8edd07f3ab5006d6488e44e3644a6624d6', name: 'RegionIndustrialParks', text: "# Co-built industrial parks of this very region.\nquery RegionIndustrialParks($code: RegionCode!, $first: Int!, $after: String) {\n  region(code: $code) {\n    industrialParks(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        name {\n          zh\n          en\n        }\n      }\n    }\n  }\n}\n" };
export const RegionLabourBrands: Document<RegionLabourBrandsQuery, RegionLabourBrandsQueryVariables> =
  { id: '6a1a22f836ec1a885fd27ab8e5952c5917fb82723c8c3a049100738b86b8d552', name: 'RegionLabourBrands', text: "# Labour brands of this very region.\nquery RegionLabourBrands($code: RegionCode!, $first: Int!, $after: String) {\n  region(code: $code) {\n    labourBrands(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        name {\n          zh\n          en\n        }\n      }\n    }\n  }\n}\n" };
export const RegionProducts: Document<RegionProductsQuery, RegionProductsQueryVariables> =
  { id: '16644f20942b7dd9d449aec734d7ced24379375378936cd0261e4eb38c90a3b1', name: 'RegionProducts', text: "# Products that come from this very region.\nquery RegionProducts($code: RegionCode!, $first: Int!, $after: String) {\n  region(code: $code) {\n    products(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        name {\n          zh\n          en\n        }\n      }\n    }\n  }\n}\n" };
export const RegionSalesPlatforms: Document<RegionSalesPlatformsQuery, RegionSalesPlatformsQueryVariables> =
  { id: '5d3c20df62bc95c7ea93b4cafbbb0d8f3fda62041bc860c81f02b9522d15603b', name: 'RegionSalesPlatforms', text: "# Fairs, shops and channels of this very region.\nquery RegionSalesPlatforms($code: RegionCode!, $first: Int!, $after: String) {\n  region(code: $code) {\n    salesPlatforms(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        name {\n          zh\n          en\n        }\n      }\n    }\n  }\n}\n" };
export const RegionSchools: Document<RegionSchoolsQuery, RegionSchoolsQueryVariables> =
  { id: '7a1748a237f2cd609959d9443a09b425ab63b98bd09206360ca0db4f36f2758b', name: 'RegionSchools', text: "# Schools of this very region.\nquery RegionSchools($code: RegionCode!, $first: Int!, $after: String) {\n  region(code: $code) {\n    schools(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        name {\n          zh\n          en\n        }\n      }\n    }\n  }\n}\n" };
export const RegionSupports: Document<RegionSupportsQuery, RegionSupportsQueryVariables> =
  { id: 'e350bfad3f429018f36b47f0efe14f329d4a453dbd98a924aed4a70d3854efc9', name: 'RegionSupports', text: "# Whom a region assists, with how much is reported of each pairing.\nquery RegionSupports($code: RegionCode!) {\n  region(code: $code) {\n    supports {\n      id\n      kind\n      recipient {\n        ...NamedRegion\n      }\n      provenance {\n        confidence\n      }\n      timeline(first: 1) {\n        totalCount\n      }\n    }\n  }\n}\n\nfragment NamedRegion on Region {\n  code\n  name {\n    zh\n    en\n  }\n}\n" };
