import type { PartialDateColumns, RecordTable, StatusColumn } from '@jiedui/subgraph';

export type WorkPlanTable = RecordTable &
  PartialDateColumns<'issued'> &
  StatusColumn & {
    titleZh: string | null;
    titleEn: string | null;
    year: number | null;
    regionCode: string | null;
    issuerId: string | null;
    parentId: string | null;
    specialPlanCount: number | null;
  };
