import type {
  LocalizedColumns,
  PartialDateColumns,
  QuantityColumns,
  RecordTable,
  StatusColumn,
} from '@jiedui/subgraph';

export type SecondmentTable = RecordTable &
  LocalizedColumns<'title'> &
  PartialDateColumns<'began'> &
  QuantityColumns<'persons'> &
  StatusColumn & { role: 'OFFICIAL' | 'PROFESSIONAL' };
