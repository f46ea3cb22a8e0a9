import { recordType } from '@jiedui/subgraph';
import type { SchoolTable } from './school.table.ts';

export const school = recordType<SchoolTable>('school', null);
