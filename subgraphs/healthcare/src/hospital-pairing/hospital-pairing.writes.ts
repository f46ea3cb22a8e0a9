import { dateOf, hasHappened, localized, oneMore, recordType } from '@jiedui/subgraph';
import type { HospitalPairingTable } from './hospital-pairing.table.ts';

export const hospitalPairing = recordType<HospitalPairingTable>(
  'hospital_pairing',
  {
    kind: 'HOSPITAL_PAIRING',
    label: { zh: '结对医院', en: 'Hospital pairing' },
    of: (pairing) => {
      const paired = dateOf(pairing, 'paired');
      return {
        title: localized(pairing, 'title'),
        status: pairing.status,
        occurred: paired,
        contributions: hasHappened(pairing.status) ? [oneMore('hospital-pairings', paired)] : [],
      };
    },
  },
  {
    check: ({ supporterHospitalId, recipientHospitalId }, refuse) => {
      if (supporterHospitalId === recipientHospitalId)
        refuse('CONTRADICTION', 'recipientHospitalId', {
          en: 'A hospital is not paired with itself',
          zh: '医院不与自己结对',
        });
    },
  },
);
