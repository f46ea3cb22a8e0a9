import { dateOf, localized, moneyOf, recordType } from '@jiedui/subgraph';
import { salesContributions } from '../sales.writes.ts';
import type { SaleTable } from './sale.table.ts';

export const sale = recordType<SaleTable>('sale', {
  kind: 'SALE',
  label: { zh: '消费帮扶', en: 'Sale' },
  of: (sale) => {
    const period = dateOf(sale, 'period');
    return {
      title: localized(sale, 'title'),
      status: sale.status,
      occurred: period,
      money: moneyOf(sale, 'sold', 'SALE'),
      partOf: sale.partOfId,
      contributions: salesContributions(sale, period, sale.channel === 'LIVESTREAM'),
    };
  },
});
