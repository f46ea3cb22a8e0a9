import { occurred, origin, PAIRINGS, shippedId } from '@jiedui/facts';
import { dateColumns } from '@jiedui/subgraph';
import type { LocalizedText, NewRecord } from '@jiedui/subgraph';
import type { SalesPlatformTable } from './sales-platform.table.ts';

type Platform = NewRecord<SalesPlatformTable>;

const BINHAI = '120116';
const HUANGNAN = '632300';
const GANNAN = '623000';

const platform = (
  factId: string,
  pairingId: string | null,
  originCode: string,
  name: Pick<Platform, 'nameZh' | 'nameEn'>,
  functions: LocalizedText[] = [],
): Platform => ({
  ...origin(factId, pairingId),
  ...dateColumns('opened', occurred(factId)),
  id: shippedId('sales_platform', factId),
  ...name,
  status: 'DONE',
  hostCode: BINHAI,
  originCode,
  functions,
});

export const salesPlatformFacts: Platform[] = [
  platform(
    'F06',
    PAIRINGS.huangnan,
    HUANGNAN,
    {
      nameZh: '黄南州特色农畜产品产业园',
      nameEn: 'Huangnan Special Agricultural and Livestock Products Industrial Park',
    },
    // From F07, which says them of this platform. That the earlier ones had the same is only hinted at (又一个).
    [
      { zh: '展示', en: 'display' },
      { zh: '批发', en: 'wholesale' },
      { zh: '零售', en: 'retail' },
      { zh: '对接', en: 'matchmaking' },
    ],
  ),
  platform('F08', null, GANNAN, {
    nameZh: '天津对口支援甘南特色产业园',
    nameEn: 'Tianjin Counterpart-Support Gannan Special Products Industrial Park',
  }),
  platform('F09', PAIRINGS.huangnan, HUANGNAN, {
    nameZh: '黄南州合作交流中心',
    nameEn: 'Huangnan Cooperation and Exchange Centre',
  }),
];
