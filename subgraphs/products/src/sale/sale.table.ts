import type {
  LocalizedColumns,
  MoneyColumns,
  PartialDateColumns,
  RecordTable,
  StatusColumn,
} from '@jiedui/subgraph';

export type SaleTable = RecordTable &
  LocalizedColumns<'title'> &
  PartialDateColumns<'period'> &
  MoneyColumns<'sold'> &
  StatusColumn & {
    channel: 'PLATFORM' | 'LIVESTREAM' | 'PROCUREMENT' | 'RETAIL' | 'OTHER' | null;
    platformId: string | null;
    productId: string | null;
    partOfId: string | null;
  };
