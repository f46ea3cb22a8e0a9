import { livestream } from '../../../subgraphs/products/src/livestream/livestream.writes.ts';
import { product } from '../../../subgraphs/products/src/product/product.writes.ts';
import { sale } from '../../../subgraphs/products/src/sale/sale.writes.ts';
import { salesPlatform } from '../../../subgraphs/products/src/sales-platform/sales-platform.writes.ts';
import { anyOf, dated, kind, statusFrom } from './kind.ts';
import type { Here, Kind } from './kind.ts';
import { countColumns, fenColumns, named, titled } from './record.ts';

const FUNCTIONS = [
  { zh: '展示', en: 'display' },
  { zh: '销售', en: 'sale' },
  { zh: '直播', en: 'livestreaming' },
];
const CHANNELS = ['PLATFORM', 'LIVESTREAM', 'PROCUREMENT', 'RETAIL', 'OTHER', null] as const;

const some = (table: string, here: Here) => (here.dice.chance(0.4) ? anyOf(table, here) : null);

/** A whole is far larger than its parts together. */
const sold = (here: Here) =>
  here.partOfId === null
    ? fenColumns('sold', here.dice, 20_000, here.isWhole ? 20_000 : 0)
    : fenColumns('sold', here.dice, 200);

/** Platforms, what is shown on them, and what is sold. */
export const productsKinds: readonly Kind[] = [
  kind(salesPlatform, 0.07, (here) => ({
    ...named('展销平台', 'sales platform', here.n),
    ...dated('opened', here),
    status: statusFrom(here, 'LAUNCHED'),
    hostCode: here.pairing.supporter,
    originCode: here.pairing.recipient,
    functions: FUNCTIONS.slice(0, here.dice.below(FUNCTIONS.length + 1)),
  })),
  kind(product, 0.43, (here) => ({
    ...named('产品', 'product', here.n),
    ...dated('shown', here),
    status: statusFrom(here, 'LAUNCHED'),
    originCode: here.pairing.recipient,
    organizationId: anyOf('organization', here),
    platformId: some('sales_platform', here),
  })),
  kind(
    sale,
    0.4,
    (here) => ({
      ...titled('消费帮扶', 'sale', here.n),
      ...dated('period', here),
      ...sold(here),
      status: statusFrom(here, 'REPORTED'),
      channel: here.dice.pick(CHANNELS),
      platformId: some('sales_platform', here),
      productId: some('product', here),
      partOfId: here.partOfId,
    }),
    { table: 'sale', every: 10, chance: 0.1 },
  ),
  kind(
    livestream,
    0.1,
    (here) => ({
      ...titled('直播', 'livestream', here.n),
      ...dated('held', here),
      ...sold(here),
      ...countColumns('viewers', here.dice, 100_000),
      status: statusFrom(here, 'DONE'),
      organizationId: some('organization', here),
      platformId: some('sales_platform', here),
      partOfId: here.partOfId,
    }),
    { table: 'sale', every: 10, chance: 0.1 },
  ),
];
