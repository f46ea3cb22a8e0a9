import { records } from '@jiedui/subgraph';
import type { SubgraphDefinition } from '@jiedui/subgraph';
import { Activity } from './activity/activity.reads.ts';
import { productsFacts } from './facts.ts';
import { indicators } from './indicators.ts';
import { Livestream } from './livestream/livestream.reads.ts';
import { Organization } from './organization/organization.reads.ts';
import { Pairing } from './pairing/pairing.reads.ts';
import { Product, productQueries } from './product/product.reads.ts';
import { Region } from './region/region.reads.ts';
import { Sale } from './sale/sale.reads.ts';
import { SalesPlatform, salesPlatformQueries } from './sales-platform/sales-platform.reads.ts';
import { root } from './tables.ts';
import { livestream } from './livestream/livestream.writes.ts';
import { product } from './product/product.writes.ts';
import { sale } from './sale/sale.writes.ts';
import { salesPlatform } from './sales-platform/sales-platform.writes.ts';

export const subgraph: SubgraphDefinition = {
  name: 'products',
  port: 4006,
  folder: import.meta.dirname,
  records: records(livestream, product, sale, salesPlatform),
  reads: {
    Query: root({ ...salesPlatformQueries, ...productQueries }),
    SalesPlatform,
    Product,
    Sale,
    Livestream,
    Pairing,
    Region,
    Organization,
    Activity,
  },
  indicators,
  facts: productsFacts,
};
