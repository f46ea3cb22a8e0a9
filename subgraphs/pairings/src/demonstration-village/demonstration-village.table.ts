import type {
  LocalizedColumns,
  PartialDateColumns,
  RecordTable,
  StatusColumn,
} from '@jiedui/subgraph';

export type DemonstrationVillageTable = RecordTable &
  LocalizedColumns<'name'> &
  PartialDateColumns<'named'> &
  StatusColumn & { regionCode: string | null };
