import type { LocalizedColumns, RecordTable } from '@jiedui/subgraph';

export type HospitalTable = RecordTable & LocalizedColumns<'name'> & { regionCode: string | null };
