import { dateColumns, facts } from '@jiedui/subgraph';
import type { FactBatch } from '@jiedui/subgraph';
import { agreement } from '../../../subgraphs/industry/src/agreement/agreement.writes.ts';
import { investmentEvent } from '../../../subgraphs/industry/src/investment-event/investment-event.writes.ts';
import { organizationAt, organizationCount } from './core.ts';
import { Dice } from './dice.ts';
import { pairingOf } from './pairing.ts';
import type { Size } from './pairing.ts';
import { countFrom, dateFrom, fenFrom, idOf, numbers, recordColumns, words } from './record.ts';

const SECTORS = [
  { zh: '清洁能源', en: 'clean energy' },
  { zh: '文化旅游', en: 'culture and tourism' },
  { zh: '特色农牧', en: 'farming and herding' },
];
const KINDS = ['FRAMEWORK', 'INVESTMENT', 'PROCUREMENT', 'COOPERATION'] as const;

const money = (dice: Dice) => {
  const contracted = fenFrom(dice);
  const paidIn = dice.chance(0.4) ? fenFrom(dice) : { fen: null, qualifier: null };
  return {
    contractedFen: contracted.fen,
    contractedQualifier: contracted.qualifier,
    paidInFen: paidIn.fen,
    paidInQualifier: paidIn.qualifier,
  };
};

/** The event of the same pairing at which an agreement was signed: for three in ten, where the pairing has any. */
function eventOf(n: number, events: number, { pairings }: Size, dice: Dice): string | null {
  const first = n % pairings;
  if (first >= events || !dice.chance(0.3)) return null;
  const held = Math.ceil((events - first) / pairings);
  return idOf('investment_event', first + dice.below(held) * pairings);
}

/** One event for nine agreements. */
export function industryRecords(size: Size): FactBatch[] {
  const dice = new Dice(2);
  const events = Math.floor(size.records / 10);
  return [
    facts(
      investmentEvent,
      numbers(events).map((n) => {
        const title = words('推介会', 'promotion conference', n);
        const projects = countFrom(dice, 30);
        return {
          ...recordColumns('investment_event', n, pairingOf(n, size).id),
          titleZh: title.zh,
          titleEn: title.en,
          ...dateColumns('held', dateFrom(dice)),
          ...money(dice),
          projectsValue: projects.value,
          projectsQualifier: projects.qualifier,
          status: 'DONE',
          sectors: SECTORS.slice(0, dice.below(SECTORS.length + 1)),
        };
      }),
    ),
    facts(
      agreement,
      numbers(size.records - events).map((n) => {
        const title = words('协议', 'agreement', n);
        const parties = numbers(2).map(() => organizationAt(dice.below(organizationCount(size))));
        return {
          ...recordColumns('agreement', n, pairingOf(n, size).id),
          kind: dice.pick(KINDS),
          titleZh: title.zh,
          titleEn: title.en,
          ...dateColumns('signed', dateFrom(dice)),
          ...money(dice),
          status: 'SIGNED',
          partyIds: [...new Set(parties)],
          partOfId: eventOf(n, events, size, dice),
        };
      }),
    ),
  ];
}
