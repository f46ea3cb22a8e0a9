import type {
  LocalizedColumns,
  PartialDateColumns,
  RecordTable,
  StatusColumn,
} from '@jiedui/subgraph';

export type LabourProgrammeTable = RecordTable &
  LocalizedColumns<'title'> &
  PartialDateColumns<'launched'> &
  StatusColumn & {
    brandId: string | null;
    regionCode: string | null;
    partOfId: string | null;
  };
