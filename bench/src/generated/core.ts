import { commitment } from '../../../subgraphs/pairings/src/commitment/commitment.writes.ts';
import { demonstrationVillage } from '../../../subgraphs/pairings/src/demonstration-village/demonstration-village.writes.ts';
import { donation } from '../../../subgraphs/pairings/src/donation/donation.writes.ts';
import { exchange } from '../../../subgraphs/pairings/src/exchange/exchange.writes.ts';
import { fundingEvent } from '../../../subgraphs/pairings/src/funding-event/funding-event.writes.ts';
import { organization } from '../../../subgraphs/pairings/src/organization/organization.writes.ts';
import { secondment } from '../../../subgraphs/pairings/src/secondment/secondment.writes.ts';
import { source } from '../../../subgraphs/pairings/src/source/source.writes.ts';
import { statement } from '../../../subgraphs/pairings/src/statement/statement.writes.ts';
import { workPlan } from '../../../subgraphs/pairings/src/work-plan/work-plan.writes.ts';
import { anyOf, dated, directory, kind, statusFrom } from './kind.ts';
import type { Kind } from './kind.ts';
import { pairingOf } from './pairing.ts';
import type { Size } from './pairing.ts';
import { countColumns, fenColumns, MARK, named, sourceCount, titled } from './record.ts';

/** An even number: of each two the first is an agency of supporters, the second one of recipients. */
export const organizationCount = ({ activities }: Size) =>
  2 * Math.max(25, Math.floor(activities / 240));
const EXCHANGES = [
  'LEADERSHIP_VISIT',
  'FIELD_RESEARCH',
  'STUDY_VISIT',
  'SYMPOSIUM',
  'TRAINING',
  'THREE_EXCHANGES',
  'OTHER',
] as const;
const PROMISED = [
  ['cadres-trained', 'person-time', 500],
  ['officials-seconded', 'person', 20],
  ['demonstration-villages', 'village', 10],
  ['social-donations', 'CNY', 900_000],
] as const;

/** What the pairings subgraph owns: sources, organizations, plans, and what the two sides do. */
export const coreKinds: readonly Kind[] = [
  directory(source, sourceCount, ({ n }) => ({
    ...titled('来源', 'source', n + 1),
    publishedOn: null,
    text: MARK,
  })),
  directory(organization, organizationCount, ({ n, size }) => ({
    uscc: null,
    ...named('单位', 'organization', n),
    regionCode: pairingOf(n, size).supporter,
  })),
  kind(workPlan, 0.03, (here) => ({
    ...titled('工作方案', 'work plan', here.n),
    ...dated('issued', here),
    status: 'ANNOUNCED' as const,
    year: new Date(here.at).getUTCFullYear(),
    regionCode: here.pairing.supporter,
    issuerId: anyOf('organization', here),
    parentId: null,
    specialPlanCount: here.dice.chance(0.3) ? here.dice.below(12) : null,
  })),
  kind(exchange, 0.44, (here) => ({
    ...titled('交流', 'exchange', here.n),
    ...dated('held', here),
    ...countColumns('participants', here.dice, 120),
    status: statusFrom(here, 'DONE'),
    kind: here.dice.pick(EXCHANGES),
  })),
  kind(donation, 0.17, (here) => ({
    ...titled('捐赠', 'donation', here.n),
    ...dated('given', here),
    ...fenColumns('value', here.dice, 3000),
    status: statusFrom(here, 'DONE'),
    form: here.dice.pick(['CASH', 'GOODS', 'CASH_AND_GOODS', null] as const),
    donorId: here.dice.chance(0.7) ? anyOf('organization', here) : null,
  })),
  kind(secondment, 0.14, (here) => ({
    ...titled('选派', 'secondment', here.n),
    ...dated('began', here),
    ...countColumns('persons', here.dice, 30),
    status: statusFrom(here, 'IN_PROGRESS'),
    role: here.dice.pick(['OFFICIAL', 'PROFESSIONAL'] as const),
  })),
  kind(fundingEvent, 0.12, (here) => ({
    ...titled('财政援助', 'funding event', here.n),
    ...dated('funded', here),
    ...fenColumns('granted', here.dice, 60_000),
    ...countColumns('projects', here.dice, 25),
    status: statusFrom(here, 'DONE'),
  })),
  kind(demonstrationVillage, 0.05, (here) => ({
    ...named('示范村', 'demonstration village', here.n),
    ...dated('named', here),
    status: statusFrom(here, 'DONE'),
    regionCode: here.pairing.recipient,
  })),
  kind(commitment, 0.03, (here) => {
    const [indicator, promisedUnit, most] = here.dice.pick(PROMISED);
    return {
      textZh: `${MARK}：承诺 ${String(here.n)}`,
      textEn: `Generated commitment ${String(here.n)}`,
      planId: anyOf('work_plan', here) ?? '',
      // No two of one plan have the same place.
      position: here.n + 1,
      indicator,
      promisedValue: here.dice.below(most) + 1,
      promisedQualifier: 'EXACT' as const,
      promisedUnit,
    };
  }),
  kind(statement, 0.02, (here) => ({
    textZh: `${MARK}：表述 ${String(here.n)}`,
    textEn: `Generated statement ${String(here.n)}`,
    ...dated('said', here),
    status: 'REPORTED' as const,
    domain: here.dice.pick(['PAIRINGS', 'INDUSTRY', 'LABOUR']),
  })),
];
