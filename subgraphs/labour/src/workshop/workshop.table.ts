import type {
  LocalizedColumns,
  PartialDateColumns,
  QuantityColumns,
  RecordTable,
  StatusColumn,
} from '@jiedui/subgraph';

export type WorkshopTable = RecordTable &
  LocalizedColumns<'name'> &
  PartialDateColumns<'opened'> &
  QuantityColumns<'workers'> &
  StatusColumn & { regionCode: string | null };
