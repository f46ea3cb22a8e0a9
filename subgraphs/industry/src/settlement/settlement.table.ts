import type {
  LocalizedColumns,
  MoneyColumns,
  PartialDateColumns,
  QuantityColumns,
  RecordTable,
  StatusColumn,
} from '@jiedui/subgraph';

export type SettlementTable = RecordTable &
  LocalizedColumns<'title'> &
  PartialDateColumns<'settled'> &
  MoneyColumns<'paidIn'> &
  QuantityColumns<'jobs'> &
  StatusColumn & {
    enterpriseId: string | null;
    parkId: string | null;
    hostCode: string | null;
    section: string | null;
  };
