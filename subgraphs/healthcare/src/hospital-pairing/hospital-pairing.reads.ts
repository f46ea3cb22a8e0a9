import { partialDate, recordFields, text } from '@jiedui/subgraph';
import { one, type } from '../tables.ts';

export const HospitalPairing = type('hospitalPairing', (pairing) => ({
  ...recordFields(pairing),
  title: text(pairing, 'title'),
  paired: partialDate(pairing, 'paired'),
  supporterHospital: one('hospital', (hospital) =>
    hospital.where('id', '=', pairing.supporterHospitalId),
  ),
  recipientHospital: one('hospital', (hospital) =>
    hospital.where('id', '=', pairing.recipientHospitalId),
  ),
}));
