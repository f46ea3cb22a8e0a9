import type { SubgraphDefinition } from '@jiedui/subgraph';
import { Activity } from './activity/activity.reads.ts';
import { productsFacts } from './facts.ts';
import { Livestream } from './livestream/livestream.reads.ts';
import { Organization } from './organization/organization.reads.ts';
import { Pairing } from './pairing/pairing.reads.ts';
import { Product, productQueries } from './product/product.reads.ts';
import { Region } from './region/region.reads.ts';
import { Sale } from './sale/sale.reads.ts';
import { SalesPlatform, salesPlatformQueries } from './sales-platform/sales-platform.reads.ts';
import { root } from './tables.ts';

export const subgraph: SubgraphDefinition = {
  name: 'products',
  port: 4006,
  folder: import.meta.dirname,
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
  facts: productsFacts,
};
