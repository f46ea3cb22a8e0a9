import { dateOf, hasHappened, localized, oneMore, recordType } from '@jiedui/subgraph';
import type { DemonstrationVillageTable } from './demonstration-village.table.ts';

export const demonstrationVillage = recordType<DemonstrationVillageTable>('demonstration_village', {
  kind: 'DEMONSTRATION_VILLAGE',
  label: { zh: '乡村振兴示范村', en: 'Demonstration village' },
  of: (village) => {
    const named = dateOf(village, 'named');
    return {
      title: localized(village, 'name'),
      status: village.status,
      occurred: named,
      contributions: hasHappened(village.status) ? [oneMore('demonstration-villages', named)] : [],
    };
  },
});
