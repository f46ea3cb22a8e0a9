import type {
  LocalizedColumns,
  PartialDateColumns,
  QuantityColumns,
  RecordTable,
  StatusColumn,
} from '@jiedui/subgraph';

export type MedicalServiceTable = RecordTable &
  LocalizedColumns<'title'> &
  PartialDateColumns<'provided'> &
  QuantityColumns<'patients'> &
  StatusColumn & { hospitalId: string | null };
