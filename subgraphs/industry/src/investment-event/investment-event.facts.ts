import { fenOf, occurred, origin, PAIRINGS, shippedId } from '@jiedui/facts';
import { dateColumns } from '@jiedui/subgraph';
import type { NewRecord } from '@jiedui/subgraph';
import type { InvestmentEventTable } from './investment-event.table.ts';

type Event = NewRecord<InvestmentEventTable>;

/** What the source does not say of most events. */
const unstated = {
  contractedFen: null,
  contractedQualifier: null,
  paidInFen: null,
  paidInQualifier: null,
  projectsValue: null,
  projectsQualifier: null,
  sectors: [],
} satisfies Partial<Event>;

const event = (
  factId: string,
  pairingId: string | null,
  title: Pick<Event, 'titleZh' | 'titleEn'>,
  stated: Partial<Event> & Pick<Event, 'status'>,
  key = factId,
): Event => ({
  ...origin(factId, pairingId),
  ...dateColumns('held', occurred(factId)),
  ...unstated,
  id: shippedId('investment_event', key),
  ...title,
  ...stated,
});

/** A fair or forum that the source only names: no edition, no date, no figure. */
const named = (
  factId: string,
  titleZh: string,
  titleEn: string | null,
  pairingId: string | null = null,
) =>
  event(factId, pairingId, { titleZh, titleEn }, { status: 'IN_PROGRESS' }, `${factId} ${titleZh}`);

export const investmentEventFacts: Event[] = [
  event(
    'F01',
    PAIRINGS.hezuo,
    {
      titleZh: '甘肃省甘南州合作市特色产品加工招商引资暨产销对接推介会',
      titleEn:
        'Hezuo City (Gannan, Gansu) conference on investment promotion in speciality processing and production-marketing matchmaking',
    },
    { status: 'SIGNED', contractedFen: fenOf(14_000_000), contractedQualifier: 'AT_LEAST' },
  ),
  event(
    'F02',
    PAIRINGS.huangnan,
    {
      titleZh: '青海省黄南州特色产品展览展示暨招商引资推介会',
      titleEn: 'Huangnan (Qinghai) speciality exhibition and investment promotion conference',
    },
    {
      status: 'SIGNED',
      contractedFen: fenOf(192_000_000),
      contractedQualifier: 'REPORTED',
      projectsValue: 14,
      projectsQualifier: 'EXACT',
      sectors: [
        { zh: '有机畜牧', en: 'organic livestock' },
        { zh: '智慧农业', en: 'smart agriculture' },
        { zh: '电子商务', en: 'e-commerce' },
        { zh: '文化旅游', en: 'culture and tourism' },
        { zh: '清洁能源', en: 'clean energy' },
      ],
    },
  ),
  named('F16', '名企进黄南', 'Famous Enterprises into Huangnan', PAIRINGS.huangnan),
  named('F17', '津陇共振兴', 'Tianjin-Gansu Joint Revitalization'),
  named('F18', '兰洽会', 'Lanzhou investment and trade fair'),
  named('F18', '青洽会', 'Qinghai investment and trade fair'),
  named('F19', '亚布力论坛', 'Yabuli Forum'),
  named('F19', '津洽会', 'Tianjin fair'),
  named('F19', '民洽会', null),
];
