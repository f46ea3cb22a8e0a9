import { money, newest, page, partialDate, recordFields, text } from '@jiedui/subgraph';
import type { Asked } from '@jiedui/subgraph';
import type { SaleLivestreamsArgs, SalePartsArgs } from '../generated.ts';
import { one, rows, type } from '../tables.ts';

export const Sale = type('sale', (sale) => ({
  ...recordFields(sale),
  title: text(sale, 'title'),
  period: partialDate(sale, 'period'),
  sold: money(sale, 'sold', 'SALE'),
  platform: one('salesPlatform', (platform) => platform.where('id', '=', sale.platformId)),
  product: one('product', (product) => product.where('id', '=', sale.productId)),
  partOf: one('sale', (whole) => whole.where('id', '=', sale.partOfId)),
  parts: (args: Asked<SalePartsArgs>) =>
    page(
      rows('sale', (part) => part.where('partOfId', '=', sale.id)),
      newest('period'),
      args,
    ),
  livestreams: (args: Asked<SaleLivestreamsArgs>) =>
    page(
      rows('livestream', (stream) => stream.where('partOfId', '=', sale.id)),
      newest('held'),
      args,
    ),
}));
