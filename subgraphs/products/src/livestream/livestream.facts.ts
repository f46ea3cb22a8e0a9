import { occurred, organizationId, origin, PAIRINGS, shippedId } from '@jiedui/facts';
import { dateColumns } from '@jiedui/subgraph';
import type { NewRecord } from '@jiedui/subgraph';
import type { LivestreamTable } from './livestream.table.ts';

export const livestreamFacts: NewRecord<LivestreamTable>[] = [
  {
    ...origin('F14', PAIRINGS.huangnan),
    ...dateColumns('held', occurred('F14')),
    id: shippedId('livestream', 'F14'),
    titleZh: '联科科技以直播电商宣传推广同仁市优质农特产品',
    titleEn: "Lianke promotes Tongren City's farm specialities by live-stream e-commerce",
    status: 'PLANNED',
    soldFen: null,
    soldQualifier: null,
    viewersValue: null,
    viewersQualifier: null,
    organizationId: organizationId('lianke'),
    platformId: null,
    partOfId: null,
  },
];
