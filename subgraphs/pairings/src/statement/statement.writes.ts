import { recordType } from '@jiedui/subgraph';
import type { StatementTable } from './statement.table.ts';

/** A statement is no activity: nothing of it is counted. */
export const statement = recordType<StatementTable>('statement', null);
