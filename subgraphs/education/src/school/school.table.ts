import type { LocalizedColumns, RecordTable } from '@jiedui/subgraph';

export type SchoolTable = RecordTable & LocalizedColumns<'name'> & { regionCode: string | null };
