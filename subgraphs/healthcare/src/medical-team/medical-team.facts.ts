import { occurred, origin, shippedId } from '@jiedui/facts';
import { dateColumns } from '@jiedui/subgraph';
import type { NewRecord } from '@jiedui/subgraph';
import type { MedicalTeamTable } from './medical-team.table.ts';

export const medicalTeamFacts: NewRecord<MedicalTeamTable>[] = [
  {
    // The sentence speaks of the recipient regions (受援地) without naming one.
    ...origin('F55', null),
    ...dateColumns('began', occurred('F55')),
    id: shippedId('medical_team', 'F55'),
    titleZh: '“组团式”医疗支援',
    titleEn: 'Cluster-style medical support',
    status: 'PLANNED',
    hospitalId: null,
    membersValue: null,
    membersQualifier: null,
  },
];
