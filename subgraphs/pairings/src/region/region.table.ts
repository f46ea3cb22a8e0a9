import type { Confidence } from '@jiedui/subgraph';

export interface RegionTable {
  code: string;
  nameZh: string;
  nameEn: string | null;
  kind: string;
  level: string | null;
  parentCode: string | null;
  /** The region itself or the one above it at that level. */
  provinceCode: string;
  prefectureCode: string;
  validFrom: string | null;
  validTo: string | null;
  replacedBy: string | null;
  confidence: Confidence;
  sourceId: string | null;
}

export interface RegionMemberTable {
  groupCode: string;
  position: number;
  memberCode: string;
}
