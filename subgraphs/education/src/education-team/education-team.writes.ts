import {
  contribution,
  dateOf,
  hasHappened,
  localized,
  quantitiesOf,
  recordType,
} from '@jiedui/subgraph';
import type { EducationTeamTable } from './education-team.table.ts';

export const educationTeam = recordType<EducationTeamTable>('education_team', {
  kind: 'EDUCATION_TEAM',
  label: { zh: '组团式教育帮扶', en: 'Cluster-style education team' },
  of: (team) => {
    const began = dateOf(team, 'began');
    const { membersValue: value, membersQualifier: qualifier } = team;
    return {
      title: localized(team, 'title'),
      status: team.status,
      occurred: began,
      quantities: quantitiesOf(team, 'members', 'person'),
      contributions: hasHappened(team.status)
        ? [contribution('education-team-members', began, { value, qualifier })]
        : [],
    };
  },
});
