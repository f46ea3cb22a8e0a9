import { money, newest, page, partialDate, recordFields, ref, text } from '@jiedui/subgraph';
import type { Asked } from '@jiedui/subgraph';
import type { SaleLivestreamsArgs, SalePartsArgs } from '../generated.ts';
import { rows, type } from '../tables.ts';

export const Sale = type('sale', (sale) => ({
  ...recordFields(sale),
  title: text(sale, 'title'),
  period: partialDate(sale, 'period'),
  sold: money(sale, 'sold', 'SALE'),
  platform: ref({ id: sale.platformId }),
  product: ref({ id: sale.productId }),
  partOf: ref({ id: sale.partOfId }),
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
