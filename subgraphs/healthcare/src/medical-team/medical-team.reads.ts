import { partialDate, quantity, recordFields, text } from '@jiedui/subgraph';
import { one, type } from '../tables.ts';

export const MedicalTeam = type('medicalTeam', (team) => ({
  ...recordFields(team),
  title: text(team, 'title'),
  began: partialDate(team, 'began'),
  hospital: one('hospital', (hospital) => hospital.where('id', '=', team.hospitalId)),
  members: quantity(team, 'members', 'person'),
}));
