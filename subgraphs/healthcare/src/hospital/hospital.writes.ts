import { recordType } from '@jiedui/subgraph';
import type { HospitalTable } from './hospital.table.ts';

export const hospital = recordType<HospitalTable>('hospital', null);
