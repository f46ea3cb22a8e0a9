import type {
  LocalizedColumns,
  LocalizedText,
  PartialDateColumns,
  RecordTable,
  StatusColumn,
} from '@jiedui/subgraph';

export type SalesPlatformTable = RecordTable &
  LocalizedColumns<'name'> &
  PartialDateColumns<'opened'> &
  StatusColumn & {
    hostCode: string | null;
    originCode: string | null;
    functions: LocalizedText[];
  };
