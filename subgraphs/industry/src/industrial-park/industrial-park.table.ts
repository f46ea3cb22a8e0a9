import type {
  LocalizedColumns,
  PartialDateColumns,
  RecordTable,
  StatusColumn,
} from '@jiedui/subgraph';

export type IndustrialParkTable = RecordTable &
  LocalizedColumns<'name'> &
  PartialDateColumns<'founded'> &
  StatusColumn & { hostCode: string | null; builderCodes: string[] };
