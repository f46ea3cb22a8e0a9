import { dateOf, hasHappened, localized, oneMore, recordType } from '@jiedui/subgraph';
import type { SalesPlatformTable } from './sales-platform.table.ts';

export const salesPlatform = recordType<SalesPlatformTable>('sales_platform', {
  kind: 'SALES_PLATFORM',
  label: { zh: '展销平台', en: 'Sales platform' },
  of: (platform) => {
    const opened = dateOf(platform, 'opened');
    return {
      title: localized(platform, 'name'),
      status: platform.status,
      occurred: opened,
      contributions: hasHappened(platform.status) ? [oneMore('sales-platforms', opened)] : [],
    };
  },
});
