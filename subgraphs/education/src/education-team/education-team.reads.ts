import { partialDate, quantity, recordFields, ref, text } from '@jiedui/subgraph';
import { type } from '../tables.ts';

export const EducationTeam = type('educationTeam', (team) => ({
  ...recordFields(team),
  title: text(team, 'title'),
  began: partialDate(team, 'began'),
  school: ref({ id: team.schoolId }),
  members: quantity(team, 'members', 'person'),
}));
