import { occurred, origin, shippedId } from '@jiedui/facts';
import { dateColumns } from '@jiedui/subgraph';
import type { NewRecord } from '@jiedui/subgraph';
import type { EducationTeamTable } from './education-team.table.ts';

export const educationTeamFacts: NewRecord<EducationTeamTable>[] = [
  {
    // The sentence speaks of the recipient regions (受援地) without naming one.
    ...origin('F54', null),
    ...dateColumns('began', occurred('F54')),
    id: shippedId('education_team', 'F54'),
    titleZh: '“组团式”教育支援',
    titleEn: 'Cluster-style education support',
    status: 'PLANNED',
    schoolId: null,
    membersValue: null,
    membersQualifier: null,
  },
];
