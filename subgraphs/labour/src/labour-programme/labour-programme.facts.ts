import { occurred, origin, PAIRINGS, shippedId } from '@jiedui/facts';
import { dateColumns } from '@jiedui/subgraph';
import type { NewRecord } from '@jiedui/subgraph';
import type { LabourProgrammeTable } from './labour-programme.table.ts';

type Programme = NewRecord<LabourProgrammeTable>;

const BINHAI = '120116';
const WHOLE = shippedId('labour_programme', 'F24');

const programme = (
  factId: string,
  pairingId: string | null,
  stated: Pick<Programme, 'titleZh' | 'titleEn' | 'status' | 'partOfId'>,
): Programme => ({
  ...origin(factId, pairingId),
  ...dateColumns('launched', occurred(factId)),
  id: shippedId('labour_programme', factId),
  brandId: null,
  regionCode: BINHAI,
  ...stated,
});

/** What the New Area will do for one of its paired regions. The source names no brand. */
const support = (factId: string, pairingId: string, placeZh: string, placeEn: string) =>
  programme(factId, pairingId, {
    titleZh: `支持${placeZh}打造升级自己的劳务品牌`,
    titleEn: `Support ${placeEn} in making and raising its own labour brands`,
    status: 'PLANNED',
    partOfId: WHOLE,
  });

export const labourProgrammeFacts: Programme[] = [
  programme('F24', null, {
    titleZh: '劳务品牌打造工程',
    titleEn: 'Labour brand building programme',
    status: 'LAUNCHED',
    partOfId: null,
  }),
  support('F25', PAIRINGS.huangnan, '青海省黄南州', 'Huangnan Prefecture (Qinghai)'),
  support('F26', PAIRINGS.hezuo, '甘肃省甘南州合作市', 'Hezuo City (Gannan, Gansu)'),
  support(
    'F27',
    PAIRINGS.zhangjiachuan,
    '甘肃省天水市张家川县',
    'Zhangjiachuan County (Tianshui, Gansu)',
  ),
];
