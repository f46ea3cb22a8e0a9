import { agreement } from '../../../subgraphs/industry/src/agreement/agreement.writes.ts';
import { industrialPark } from '../../../subgraphs/industry/src/industrial-park/industrial-park.writes.ts';
import { investmentEvent } from '../../../subgraphs/industry/src/investment-event/investment-event.writes.ts';
import { settlement } from '../../../subgraphs/industry/src/settlement/settlement.writes.ts';
import type { Dice } from './dice.ts';
import { anyOf, dated, kind, statusFrom } from './kind.ts';
import type { Here, Kind } from './kind.ts';
import { countColumns, fenColumns, numbers, titled, named } from './record.ts';

const SECTORS = [
  { zh: '清洁能源', en: 'clean energy' },
  { zh: '文化旅游', en: 'culture and tourism' },
  { zh: '特色农牧', en: 'farming and herding' },
];
const KINDS = ['FRAMEWORK', 'INVESTMENT', 'PROCUREMENT', 'COOPERATION'] as const;

/** Contracted money, and in four of ten cases where a figure is stated something is paid of it. */
function money(dice: Dice, thousands: number, least = 0) {
  const contracted = fenColumns('contracted', dice, thousands, least);
  const isPaid = contracted.contractedFen !== null && dice.chance(0.4);
  return {
    ...contracted,
    paidInFen: isPaid ? String(Math.ceil(Number(contracted.contractedFen) / 2)) : null,
    paidInQualifier: isPaid ? ('REPORTED' as const) : null,
  };
}

const parties = (here: Here) => {
  const named = numbers(1 + here.dice.below(2)).map(() => anyOf('organization', here));
  return [...new Set(named)].filter((id) => id !== null);
};

/** Events, agreements of which some were signed at one, parks and who settled in them. */
export const industryKinds: readonly Kind[] = [
  kind(investmentEvent, 0.1, (here) => ({
    ...titled('推介会', 'promotion conference', here.n),
    ...dated('held', here),
    ...money(here.dice, 2_000_000, 100_000),
    ...countColumns('projects', here.dice, 30),
    status: statusFrom(here, 'DONE'),
    sectors: SECTORS.slice(0, here.dice.below(SECTORS.length + 1)),
  })),
  kind(
    agreement,
    0.68,
    (here) => ({
      kind: here.dice.pick(KINDS),
      ...titled('协议', 'agreement', here.n),
      ...dated('signed', here),
      // What is signed at an event is small beside the least that an event states.
      ...money(here.dice, here.partOfId === null ? 300_000 : 2_000),
      status: statusFrom(here, 'SIGNED'),
      partyIds: parties(here),
      partOfId: here.partOfId,
    }),
    { table: 'investment_event', every: 1, chance: 0.3 },
  ),
  kind(industrialPark, 0.02, (here) => ({
    ...named('产业园区', 'industrial park', here.n),
    ...dated('founded', here),
    status: statusFrom(here, 'LAUNCHED'),
    hostCode: here.pairing.recipient,
    builderCodes: [here.pairing.supporter, here.pairing.recipient],
  })),
  kind(settlement, 0.2, (here) => ({
    ...titled('落地企业', 'settlement', here.n),
    ...dated('settled', here),
    status: statusFrom(here, 'LAUNCHED'),
    enterpriseId: here.dice.chance(0.5) ? anyOf('organization', here) : null,
    parkId: here.dice.chance(0.4) ? anyOf('industrial_park', here) : null,
    hostCode: here.pairing.recipient,
    section: here.dice.pick(['A', 'C', 'I', 'L', null]),
    ...fenColumns('paidIn', here.dice, 100_000),
    ...countColumns('jobs', here.dice, 300),
  })),
];
