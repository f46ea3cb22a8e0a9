import { dateOf, hasHappened, localized, oneMore, recordType } from '@jiedui/subgraph';
import type { LabourBrandTable } from './labour-brand.table.ts';

export const labourBrand = recordType<LabourBrandTable>('labour_brand', {
  kind: 'LABOUR_BRAND',
  label: { zh: '劳务品牌', en: 'Labour brand' },
  of: (brand) => {
    const founded = dateOf(brand, 'founded');
    return {
      title: localized(brand, 'name'),
      status: brand.status,
      occurred: founded,
      contributions: hasHappened(brand.status) ? [oneMore('labour-brands', founded)] : [],
    };
  },
});
