import { dateOf, hasHappened, localized, moneyOf, oneMore, recordType } from '@jiedui/subgraph';
import { investmentContributions, paidInIsContracted } from '../investment.ts';
import type { AgreementTable } from './agreement.table.ts';

export const agreement = recordType<AgreementTable>(
  'agreement',
  {
    kind: 'AGREEMENT',
    label: { zh: '协议', en: 'Agreement' },
    of: (agreement) => {
      const signed = dateOf(agreement, 'signed');
      return {
        title: localized(agreement, 'title'),
        status: agreement.status,
        occurred: signed,
        money: moneyOf(agreement, 'contracted', 'CONTRACTED'),
        partOf: agreement.partOfId,
        // What was signed at an event is in the event's own figures already.
        contributions:
          agreement.partOfId === null && hasHappened(agreement.status)
            ? [...investmentContributions(agreement, signed), oneMore('projects-signed', signed)]
            : [],
      };
    },
  },
  { check: paidInIsContracted },
);
