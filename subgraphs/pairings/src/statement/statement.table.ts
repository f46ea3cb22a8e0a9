import type {
  LocalizedColumns,
  PartialDateColumns,
  RecordTable,
  StatusColumn,
} from '@jiedui/subgraph';

export type StatementTable = RecordTable &
  LocalizedColumns<'text'> &
  PartialDateColumns<'said'> &
  StatusColumn & { domain: string };
