import type {
  LocalizedColumns,
  MoneyColumns,
  PartialDateColumns,
  QuantityColumns,
  RecordTable,
  StatusColumn,
} from '@jiedui/subgraph';

export type LivestreamTable = RecordTable &
  LocalizedColumns<'title'> &
  PartialDateColumns<'held'> &
  MoneyColumns<'sold'> &
  QuantityColumns<'viewers'> &
  StatusColumn & {
    organizationId: string | null;
    platformId: string | null;
    partOfId: string | null;
  };
