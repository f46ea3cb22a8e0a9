import { partialDate, recordFields, ref, text } from '@jiedui/subgraph';
import type { Asked } from '@jiedui/subgraph';
import type { QueryProductArgs } from '../generated.ts';
import { type } from '../tables.ts';

export const Product = type('product', (product) => ({
  ...recordFields(product),
  name: text(product, 'name'),
  shown: partialDate(product, 'shown'),
  origin: ref({ code: product.originCode }),
  organization: ref({ id: product.organizationId }),
  platform: ref({ id: product.platformId }),
}));

export const productQueries = {
  product: ({ id }: Asked<QueryProductArgs>) => ref({ id }),
};
