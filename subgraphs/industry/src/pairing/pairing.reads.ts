import {
  achieved,
  aggregate,
  bucketsBy,
  moneyTotal,
  newest,
  object,
  page,
  spoken,
  tallied,
  united,
  within,
} from '@jiedui/subgraph';
import type { Asked, Key, Period, Row, Spoken } from '@jiedui/subgraph';
import { sql } from 'kysely';
import type {
  PairingAgreementsArgs,
  PairingIndustrialParksArgs,
  PairingInvestmentEventsArgs,
  PairingInvestmentSummaryArgs,
  PairingSettlementsArgs,
} from '../generated.ts';
import { borrowed, listOf, rows } from '../tables.ts';

interface Which {
  readonly period?: Period | null | undefined;
  readonly confirmation?: Spoken;
  readonly countedOnly?: boolean;
}

/** Contracted money inside an event is already in the event's own figure, and an intention has contracted nothing. */
const agreementsOf = (pairing: Key, { period, confirmation, countedOnly }: Which) =>
  tallied(
    rows('agreement', (agreement) =>
      agreement
        .where('pairingId', '=', pairing)
        .$call(within('signed', period))
        .$call(spoken(confirmation))
        .$if(countedOnly === true, (all) => all.where('partOfId', 'is', null))
        .$call(achieved(countedOnly)),
    ),
    { pairingId: pairing },
    { period, confirmation, countedOnly },
  );

const eventsOf = (pairing: Key, { period, confirmation, countedOnly }: Which) =>
  tallied(
    rows('investmentEvent', (event) =>
      event
        .where('pairingId', '=', pairing)
        .$call(within('held', period))
        .$call(spoken(confirmation))
        .$call(achieved(countedOnly)),
    ),
    { pairingId: pairing },
    { period, confirmation, countedOnly },
  );

const figures = {
  contractedFen: 'contractedFen',
  contractedQualifier: 'contractedQualifier',
  paidInFen: 'paidInFen',
  paidInQualifier: 'paidInQualifier',
};

/** Exactly what `agreements` and `investmentEvents` list with `countedOnly`: so total and drill-down agree. */
const counted = (pairing: Key, which: Which) =>
  united(
    [
      agreementsOf(pairing, { ...which, countedOnly: true }),
      { on: 'signedSort', precision: 'signedPrecision', ...figures },
    ],
    [
      eventsOf(pairing, { ...which, countedOnly: true }),
      { on: 'heldSort', precision: 'heldPrecision', ...figures },
    ],
  );

const totals = (record: Row) => ({
  contracted: object(moneyTotal(record, 'contracted')),
  paidIn: object(moneyTotal(record, 'paidIn', sql`${record['paidInQualifier']} is not null`)),
});

export const Pairing = borrowed((pairing) => ({
  agreements: (args: Asked<PairingAgreementsArgs>) =>
    page(agreementsOf(pairing.id, args), newest('signed'), args),
  investmentEvents: (args: Asked<PairingInvestmentEventsArgs>) =>
    page(eventsOf(pairing.id, args), newest('held'), args),
  industrialParks: (args: Asked<PairingIndustrialParksArgs>) =>
    page(
      listOf('industrialPark', { pairingId: pairing.id }, args.confirmation),
      newest('founded'),
      args,
    ),
  settlements: (args: Asked<PairingSettlementsArgs>) =>
    page(
      listOf('settlement', { pairingId: pairing.id }, args.confirmation),
      newest('settled'),
      args,
    ),
  investmentSummary: ({ by, ...which }: Asked<PairingInvestmentSummaryArgs>) => {
    const records = counted(pairing.id, which);
    return aggregate(records, (record) => ({
      ...totals(record),
      buckets: bucketsBy(by, records, totals),
    }));
  },
}));
