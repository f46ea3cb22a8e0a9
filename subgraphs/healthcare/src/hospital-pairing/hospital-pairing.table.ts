import type {
  LocalizedColumns,
  PartialDateColumns,
  RecordTable,
  StatusColumn,
} from '@jiedui/subgraph';

export type HospitalPairingTable = RecordTable &
  LocalizedColumns<'title'> &
  PartialDateColumns<'paired'> &
  StatusColumn & { supporterHospitalId: string; recipientHospitalId: string };
