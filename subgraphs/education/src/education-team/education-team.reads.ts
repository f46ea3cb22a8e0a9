import { partialDate, quantity, recordFields, text } from '@jiedui/subgraph';
import { one, type } from '../tables.ts';

export const EducationTeam = type('educationTeam', (team) => ({
  ...recordFields(team),
  title: text(team, 'title'),
  began: partialDate(team, 'began'),
  school: one('school', (school) => school.where('id', '=', team.schoolId)),
  members: quantity(team, 'members', 'person'),
}));
