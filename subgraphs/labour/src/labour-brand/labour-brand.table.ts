import type {
  LocalizedColumns,
  PartialDateColumns,
  RecordTable,
  StatusColumn,
} from '@jiedui/subgraph';

export type LabourBrandTable = RecordTable &
  LocalizedColumns<'name'> &
  PartialDateColumns<'founded'> &
  StatusColumn & { regionCode: string | null };
