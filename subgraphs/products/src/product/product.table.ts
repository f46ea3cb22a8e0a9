import type {
  LocalizedColumns,
  PartialDateColumns,
  RecordTable,
  StatusColumn,
} from '@jiedui/subgraph';

export type ProductTable = RecordTable &
  LocalizedColumns<'name'> &
  PartialDateColumns<'shown'> &
  StatusColumn & {
    originCode: string | null;
    organizationId: string | null;
    platformId: string | null;
  };
