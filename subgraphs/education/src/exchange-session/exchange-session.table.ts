import type {
  LocalizedColumns,
  PartialDateColumns,
  QuantityColumns,
  RecordTable,
  StatusColumn,
} from '@jiedui/subgraph';

export type ExchangeSessionTable = RecordTable &
  LocalizedColumns<'title'> &
  PartialDateColumns<'held'> &
  QuantityColumns<'participants'> &
  StatusColumn & { mode: 'ONLINE' | 'IN_PERSON' | 'MIXED'; schoolIds: string[] };
