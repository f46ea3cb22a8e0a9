import { dateOf, hasHappened, localized, oneMore, recordType } from '@jiedui/subgraph';
import type { SchoolPairingTable } from './school-pairing.table.ts';

export const schoolPairing = recordType<SchoolPairingTable>(
  'school_pairing',
  {
    kind: 'SCHOOL_PAIRING',
    label: { zh: '结对学校', en: 'School pairing' },
    of: (pairing) => {
      const paired = dateOf(pairing, 'paired');
      return {
        title: localized(pairing, 'title'),
        status: pairing.status,
        occurred: paired,
        contributions: hasHappened(pairing.status) ? [oneMore('school-pairings', paired)] : [],
      };
    },
  },
  {
    check: ({ supporterSchoolId, recipientSchoolId }, refuse) => {
      if (supporterSchoolId === recipientSchoolId)
        refuse('CONTRADICTION', 'recipientSchoolId', {
          en: 'A school is not paired with itself',
          zh: '学校不与自己结对',
        });
    },
  },
);
