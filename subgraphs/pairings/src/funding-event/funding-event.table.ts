import type {
  LocalizedColumns,
  MoneyColumns,
  PartialDateColumns,
  QuantityColumns,
  RecordTable,
  StatusColumn,
} from '@jiedui/subgraph';

export type FundingEventTable = RecordTable &
  LocalizedColumns<'title'> &
  PartialDateColumns<'funded'> &
  MoneyColumns<'granted'> &
  QuantityColumns<'projects'> &
  StatusColumn;
