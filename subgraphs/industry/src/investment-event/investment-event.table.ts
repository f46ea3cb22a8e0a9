import type {
  LocalizedColumns,
  LocalizedText,
  MoneyColumns,
  PartialDateColumns,
  QuantityColumns,
  RecordTable,
  StatusColumn,
} from '@jiedui/subgraph';

export type InvestmentEventTable = RecordTable &
  LocalizedColumns<'title'> &
  PartialDateColumns<'held'> &
  MoneyColumns<'contracted'> &
  MoneyColumns<'paidIn'> &
  QuantityColumns<'projects'> &
  StatusColumn & { sectors: LocalizedText[] };
