import type {
  LocalizedColumns,
  MoneyColumns,
  PartialDateColumns,
  RecordTable,
  StatusColumn,
} from '@jiedui/subgraph';

export type DonationTable = RecordTable &
  LocalizedColumns<'title'> &
  PartialDateColumns<'given'> &
  MoneyColumns<'value'> &
  StatusColumn & { form: 'CASH' | 'GOODS' | 'CASH_AND_GOODS' | null; donorId: string | null };
