import {
  contribution,
  dateOf,
  hasHappened,
  localized,
  quantitiesOf,
  recordType,
} from '@jiedui/subgraph';
import type { MedicalTeamTable } from './medical-team.table.ts';

export const medicalTeam = recordType<MedicalTeamTable>('medical_team', {
  kind: 'MEDICAL_TEAM',
  label: { zh: '组团式医疗帮扶', en: 'Cluster-style medical team' },
  of: (team) => {
    const began = dateOf(team, 'began');
    const { membersValue: value, membersQualifier: qualifier } = team;
    return {
      title: localized(team, 'title'),
      status: team.status,
      occurred: began,
      quantities: quantitiesOf(team, 'members', 'person'),
      contributions: hasHappened(team.status)
        ? [contribution('medical-team-members', began, { value, qualifier })]
        : [],
    };
  },
});
