import { vocabulary } from '@jiedui/subgraph';
import type { LivestreamTable } from './livestream/livestream.table.ts';
import type { ProductTable } from './product/product.table.ts';
import type { SaleTable } from './sale/sale.table.ts';
import type { SalesPlatformTable } from './sales-platform/sales-platform.table.ts';

export interface Tables {
  livestream: LivestreamTable;
  product: ProductTable;
  sale: SaleTable;
  salesPlatform: SalesPlatformTable;
}

export const { type, borrowed, root, rows, many, listOf } = vocabulary<Tables>();
