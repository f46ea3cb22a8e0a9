import type { LocalizedColumns, RecordTable } from '@jiedui/subgraph';

export type OrganizationTable = RecordTable &
  LocalizedColumns<'name'> & { uscc: string | null; regionCode: string | null };
