import type {
  LocalizedColumns,
  PartialDateColumns,
  QuantityColumns,
  RecordTable,
  StatusColumn,
} from '@jiedui/subgraph';

export type PlacementTable = RecordTable &
  LocalizedColumns<'title'> &
  PartialDateColumns<'placed'> &
  QuantityColumns<'headcount'> &
  QuantityColumns<'liftedOut'> &
  StatusColumn & {
    destination: 'LOCAL' | 'WITHIN_PROVINCE' | 'EASTERN_PARTNER' | 'OTHER' | null;
    brandId: string | null;
    employerId: string | null;
    partOfId: string | null;
  };
