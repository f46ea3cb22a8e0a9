import { dateColumns, facts } from '@jiedui/subgraph';
import type { FactBatch } from '@jiedui/subgraph';
import { product } from '../../../subgraphs/products/src/product/product.writes.ts';
import { salesPlatform } from '../../../subgraphs/products/src/sales-platform/sales-platform.writes.ts';
import { organizationAt, organizationCount } from './core.ts';
import { Dice } from './dice.ts';
import { pairingOf } from './pairing.ts';
import type { Size } from './pairing.ts';
import { dateFrom, numbers, recordColumns, words } from './record.ts';

const FUNCTIONS = [
  { zh: '展示', en: 'display' },
  { zh: '销售', en: 'sale' },
  { zh: '直播', en: 'livestreaming' },
];

/** One platform for nine products. */
export function productsRecords(size: Size): FactBatch[] {
  const dice = new Dice(6);
  const platforms = Math.floor(size.records / 10);
  return [
    facts(
      salesPlatform,
      numbers(platforms).map((n) => {
        const name = words('展销平台', 'sales platform', n);
        const { id, supporter, recipient } = pairingOf(n, size);
        return {
          ...recordColumns('sales_platform', n, id),
          nameZh: name.zh,
          nameEn: name.en,
          ...dateColumns('opened', dateFrom(dice)),
          status: 'LAUNCHED',
          hostCode: supporter,
          originCode: recipient,
          functions: FUNCTIONS.slice(0, dice.below(FUNCTIONS.length + 1)),
        };
      }),
    ),
    facts(
      product,
      numbers(size.records - platforms).map((n) => {
        const name = words('产品', 'product', n);
        const { id, recipient } = pairingOf(n, size);
        return {
          ...recordColumns('product', n, id),
          nameZh: name.zh,
          nameEn: name.en,
          ...dateColumns('shown', dateFrom(dice)),
          status: 'LAUNCHED',
          originCode: recipient,
          organizationId: organizationAt(dice.below(organizationCount(size))),
          platformId: null,
        };
      }),
    ),
  ];
}
