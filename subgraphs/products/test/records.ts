import { randomUUID } from 'node:crypto';
import { dateColumns } from '@jiedui/subgraph';
import type { NewRecord, RecordTable } from '@jiedui/subgraph';
import type { LivestreamTable } from '../src/livestream/livestream.table.ts';
import type { ProductTable } from '../src/product/product.table.ts';
import type { SaleTable } from '../src/sale/sale.table.ts';
import type { SalesPlatformTable } from '../src/sales-platform/sales-platform.table.ts';

type Stated<T extends RecordTable> = Partial<NewRecord<T>>;

/** No fact: its id and its title say so. */
const testData = (prefix: string) =>
  ({
    id: `${prefix}_test-${randomUUID()}`,
    pairingId: null,
    sourceId: null,
    quote: null,
    url: null,
    confidence: 'STATED',
    status: 'DONE',
  }) as const;

const UNDATED = { on: null, end: null, precision: 'UNKNOWN', text: null } as const;
export const day = (on: string) => ({ on, end: null, precision: 'DAY', text: null }) as const;
export const month = (on: string) => ({ on, end: null, precision: 'MONTH', text: null }) as const;
export const year = (on: string) => ({ on, end: null, precision: 'YEAR', text: null }) as const;

export const testPlatform = (
  stated: Stated<SalesPlatformTable>,
): NewRecord<SalesPlatformTable> => ({
  ...testData('sales_platform'),
  ...dateColumns('opened', UNDATED),
  nameZh: '测试平台',
  nameEn: null,
  hostCode: null,
  originCode: null,
  functions: [],
  ...stated,
});

export const testProduct = (stated: Stated<ProductTable>): NewRecord<ProductTable> => ({
  ...testData('product'),
  ...dateColumns('shown', UNDATED),
  nameZh: '测试产品',
  nameEn: null,
  originCode: null,
  organizationId: null,
  platformId: null,
  ...stated,
});

export const testSale = (stated: Stated<SaleTable>): NewRecord<SaleTable> => ({
  ...testData('sale'),
  ...dateColumns('period', UNDATED),
  titleZh: '测试销售',
  titleEn: null,
  soldFen: null,
  soldQualifier: null,
  channel: null,
  platformId: null,
  productId: null,
  partOfId: null,
  ...stated,
});

export const testLivestream = (stated: Stated<LivestreamTable>): NewRecord<LivestreamTable> => ({
  ...testData('livestream'),
  ...dateColumns('held', UNDATED),
  titleZh: '测试直播',
  titleEn: null,
  soldFen: null,
  soldQualifier: null,
  viewersValue: null,
  viewersQualifier: null,
  organizationId: null,
  platformId: null,
  partOfId: null,
  ...stated,
});

/** Money as it is stated, in whole yuan. */
export const sold = (yuan: number, qualifier: 'EXACT' | 'AT_LEAST' | 'APPROXIMATE' = 'EXACT') => ({
  soldFen: String(yuan * 100),
  soldQualifier: qualifier,
});
