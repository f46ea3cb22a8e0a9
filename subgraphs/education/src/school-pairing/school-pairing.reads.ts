import { partialDate, recordFields, ref, text } from '@jiedui/subgraph';
import { type } from '../tables.ts';

export const SchoolPairing = type('schoolPairing', (pairing) => ({
  ...recordFields(pairing),
  title: text(pairing, 'title'),
  paired: partialDate(pairing, 'paired'),
  supporterSchool: ref({ id: pairing.supporterSchoolId }),
  recipientSchool: ref({ id: pairing.recipientSchoolId }),
}));
