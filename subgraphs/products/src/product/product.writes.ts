import { dateOf, localized, recordType } from '@jiedui/subgraph';
import type { ProductTable } from './product.table.ts';

/** A product adds to no indicator: its sales do. */
export const product = recordType<ProductTable>('product', {
  kind: 'PRODUCT',
  label: { zh: '特色产品', en: 'Product' },
  of: (product) => ({
    title: localized(product, 'name'),
    status: product.status,
    occurred: dateOf(product, 'shown'),
  }),
});
