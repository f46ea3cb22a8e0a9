import { partialDate, recordFields, text } from '@jiedui/subgraph';
import { one, type } from '../tables.ts';

export const SchoolPairing = type('schoolPairing', (pairing) => ({
  ...recordFields(pairing),
  title: text(pairing, 'title'),
  paired: partialDate(pairing, 'paired'),
  supporterSchool: one('school', (school) => school.where('id', '=', pairing.supporterSchoolId)),
  recipientSchool: one('school', (school) => school.where('id', '=', pairing.recipientSchoolId)),
}));
