import type {
  LocalizedColumns,
  PartialDateColumns,
  QuantityColumns,
  RecordTable,
  StatusColumn,
} from '@jiedui/subgraph';

export type EducationTeamTable = RecordTable &
  LocalizedColumns<'title'> &
  PartialDateColumns<'began'> &
  QuantityColumns<'members'> &
  StatusColumn & { schoolId: string | null };
