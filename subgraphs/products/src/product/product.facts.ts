import { occurred, organizationId, origin, PAIRINGS, shippedId } from '@jiedui/facts';
import { dateColumns } from '@jiedui/subgraph';
import type { NewRecord } from '@jiedui/subgraph';
import type { ProductTable } from './product.table.ts';

const JAINCA = '632322';

/** What the association of Jainca County laid out in the park on the day it opened; the source names four (等). */
const shown = (nameZh: string, nameEn: string): NewRecord<ProductTable> => ({
  ...origin('F10', PAIRINGS.huangnan),
  ...dateColumns('shown', occurred('F10')),
  id: shippedId('product', `F10 ${nameZh}`),
  nameZh,
  nameEn,
  status: 'DONE',
  originCode: JAINCA,
  organizationId: organizationId('jainca-commerce-association'),
  platformId: shippedId('sales_platform', 'F06'),
});

export const productFacts: NewRecord<ProductTable>[] = [
  shown('唐卡艺术品', 'thangka art'),
  shown('藏香', 'Tibetan incense'),
  shown('手串', 'bracelets'),
  shown('冷鲜肉', 'chilled fresh meat'),
];
