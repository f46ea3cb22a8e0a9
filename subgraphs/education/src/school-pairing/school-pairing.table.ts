import type {
  LocalizedColumns,
  PartialDateColumns,
  RecordTable,
  StatusColumn,
} from '@jiedui/subgraph';

export type SchoolPairingTable = RecordTable &
  LocalizedColumns<'title'> &
  PartialDateColumns<'paired'> &
  StatusColumn & { supporterSchoolId: string; recipientSchoolId: string };
