import type {
  LocalizedColumns,
  PartialDateColumns,
  QuantityColumns,
  RecordTable,
  StatusColumn,
} from '@jiedui/subgraph';

export type MedicalTeamTable = RecordTable &
  LocalizedColumns<'title'> &
  PartialDateColumns<'began'> &
  QuantityColumns<'members'> &
  StatusColumn & { hospitalId: string | null };
