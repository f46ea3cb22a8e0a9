import { partialDate, recordFields, ref, text } from '@jiedui/subgraph';
import { type } from '../tables.ts';

export const HospitalPairing = type('hospitalPairing', (pairing) => ({
  ...recordFields(pairing),
  title: text(pairing, 'title'),
  paired: partialDate(pairing, 'paired'),
  supporterHospital: ref({ id: pairing.supporterHospitalId }),
  recipientHospital: ref({ id: pairing.recipientHospitalId }),
}));
