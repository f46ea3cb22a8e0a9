import {
  contribution,
  dateOf,
  hasHappened,
  localized,
  moneyOf,
  oneMore,
  quantitiesOf,
  recordType,
} from '@jiedui/subgraph';
import type { SettlementTable } from './settlement.table.ts';

export const settlement = recordType<SettlementTable>(
  'settlement',
  {
    kind: 'SETTLEMENT',
    label: { zh: '落地企业', en: 'Enterprise settled' },
    of: (settlement) => {
      const settled = dateOf(settlement, 'settled');
      const { paidInFen: value, paidInQualifier: qualifier } = settlement;
      return {
        title: localized(settlement, 'title'),
        status: settlement.status,
        occurred: settled,
        money: moneyOf(settlement, 'paidIn', 'PAID_IN'),
        quantities: quantitiesOf(settlement, 'jobs', 'person'),
        contributions: hasHappened(settlement.status)
          ? [
              oneMore('enterprises-settled', settled),
              ...(qualifier === null
                ? []
                : [contribution('investment-paid-in', settled, { value, qualifier })]),
            ]
          : [],
      };
    },
  },
  {
    check: ({ section }, refuse) => {
      if (section !== null && !/^[A-T]$/.test(section))
        refuse('BAD_VALUE', 'section', {
          en: 'A section of GB/T 4754-2017 is one letter, A to T',
          zh: 'GB/T 4754-2017 的门类是一个字母，A 至 T',
        });
    },
  },
);
