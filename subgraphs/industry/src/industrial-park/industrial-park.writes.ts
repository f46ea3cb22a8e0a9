import { dateOf, hasHappened, localized, oneMore, recordType } from '@jiedui/subgraph';
import type { IndustrialParkTable } from './industrial-park.table.ts';

export const industrialPark = recordType<IndustrialParkTable>('industrial_park', {
  kind: 'INDUSTRIAL_PARK',
  label: { zh: '共建产业园区', en: 'Co-built industrial park' },
  of: (park) => {
    const founded = dateOf(park, 'founded');
    return {
      title: localized(park, 'name'),
      status: park.status,
      occurred: founded,
      contributions: hasHappened(park.status)
        ? [oneMore('industrial-parks-co-built', founded)]
        : [],
    };
  },
});
