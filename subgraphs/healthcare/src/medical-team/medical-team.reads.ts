import { partialDate, quantity, recordFields, ref, text } from '@jiedui/subgraph';
import { type } from '../tables.ts';

export const MedicalTeam = type('medicalTeam', (team) => ({
  ...recordFields(team),
  title: text(team, 'title'),
  began: partialDate(team, 'began'),
  hospital: ref({ id: team.hospitalId }),
  members: quantity(team, 'members', 'person'),
}));
