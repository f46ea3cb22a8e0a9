import type { LocalizedColumns, RecordTable } from '@jiedui/subgraph';

export type SourceTable = RecordTable &
  LocalizedColumns<'title'> & { publishedOn: string | null; text: string | null };
