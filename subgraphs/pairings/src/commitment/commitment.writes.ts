import { recordType } from '@jiedui/subgraph';
import type { CommitmentTable } from './commitment.table.ts';

/** A promise is no activity; what fulfils it is. */
export const commitment = recordType<CommitmentTable>('commitment', null);
