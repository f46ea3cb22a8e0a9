import { recordType } from '@jiedui/subgraph';
import type { SourceTable } from './source.table.ts';

/** Where activities come from, itself none. */
export const source = recordType<SourceTable>('source', null);
