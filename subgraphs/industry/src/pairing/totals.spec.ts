import { dateColumns } from '@jiedui/subgraph';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { day, testAgreement, testEvent, year } from '../../test/records.ts';
import { agreement } from '../agreement/agreement.writes.ts';
import { investmentEvent } from '../investment-event/investment-event.writes.ts';

const money = fc.option(
  fc.record({
    // More fen than 32 bits hold.
    fen: fc.integer({ min: 0, max: 1_000_000_000_000 }),
    qualifier: fc.constantFrom('EXACT', 'AT_LEAST', 'APPROXIMATE', 'UP_TO'),
  }),
  { nil: null },
);
const date = fc.oneof(
  fc.integer({ min: 1, max: 12 }).map((month) => day(`2023-${String(month).padStart(2, '0')}-28`)),
  fc.constantFrom(year(2022), year(2023)),
  fc.constant({ on: null, end: null, precision: 'RELATIVE', text: '近日' } as const),
);
const record = fc.record({
  type: fc.constantFrom('event', 'agreement', 'part'),
  contracted: money,
  paidIn: money,
  date,
  confirmation: fc.constantFrom('CONFIRMED', 'DISPUTED', 'UNCONFIRMED'),
  status: fc.constantFrom('SIGNED', 'DONE', 'PLANNED', 'ANNOUNCED', 'CANCELLED'),
});
type Generated = typeof record extends fc.Arbitrary<infer T> ? T : never;
type Listed = Record<'contracted' | 'paidIn', { fen: string; qualifier: string } | null>;
interface Total {
  fen: string;
  recordCount: number;
}

let industry: Awaited<ReturnType<typeof opened>>;
beforeAll(async () => {
  industry = await opened();
});
afterAll(() => industry.stop());

async function report(pairingId: string, generated: readonly Generated[]) {
  const whole = testEvent({ pairingId });
  const columns = ({ contracted, paidIn, status }: Generated) => ({
    pairingId,
    status,
    contractedFen: contracted && String(contracted.fen),
    contractedQualifier: contracted?.qualifier ?? null,
    paidInFen: paidIn && String(paidIn.fen),
    paidInQualifier: paidIn?.qualifier ?? null,
  });
  const events = generated
    .filter(({ type }) => type === 'event')
    .map((one) => testEvent({ ...columns(one), ...dateColumns('held', one.date) }));
  await industry.report(investmentEvent, whole, ...events);
  const agreements = generated
    .filter(({ type }) => type !== 'event')
    .map((one) =>
      testAgreement({
        ...columns(one),
        ...dateColumns('signed', one.date),
        partOfId: one.type === 'part' ? whole.id : null,
      }),
    );
  if (agreements.length > 0) await industry.report(agreement, ...agreements);
  const said = (made: readonly { id: string }[], of: (one: Generated) => boolean) =>
    generated.filter(of).map(({ confirmation }, n) => ({ id: made[n]?.id ?? '', confirmation }));
  await industry.hear(
    investmentEvent,
    said(events, ({ type }) => type === 'event'),
  );
  await industry.hear(
    agreement,
    said(agreements, ({ type }) => type !== 'event'),
  );
}

const sumOf = (listed: readonly Listed[], stage: keyof Listed) => {
  const stated = listed.map((one) => one[stage]).filter((one) => one !== null);
  const any = (qualifier: string) => stated.some((one) => one.qualifier === qualifier);
  const records = stage === 'contracted' ? listed.length : stated.length;
  return {
    fen: String(stated.reduce((sum, { fen }) => sum + Number(fen), 0)),
    atLeast: any('AT_LEAST'),
    approximate: any('APPROXIMATE'),
    upperBound: any('UP_TO'),
    recordCount: records,
    missingCount: records - stated.length,
  };
};

const TOTAL = '{ fen atLeast approximate upperBound recordCount missingCount }';
const BUCKETS = '{ buckets { contracted { fen recordCount } paidIn { fen recordCount } } }';
const LISTED = 'nodes { contracted { fen qualifier } paidIn { fen qualifier } }';
const records = fc.array(record, { maxLength: 14 });
const filter = fc.constantFrom(
  '',
  'period: {from: "2023-03-28"}',
  'period: {from: "2023-01-01", to: "2023-09-28"}',
  'confirmation: [CONFIRMED]',
  'period: {from: "2023-01-01"}, confirmation: [DISPUTED, UNCONFIRMED]',
);
let run = 0;
const nextPairing = () => {
  run += 1;
  return `test-totals-${String(run)}`;
};

describe('a total of investment', () => {
  it('is the sum of exactly the records listed beside it', async () => {
    await fc.assert(
      fc.asyncProperty(records, filter, async (generated, within) => {
        const id = nextPairing();
        await report(id, generated);
        const args = within === '' ? '' : `(${within})`;
        const list = `(${within} countedOnly: true, first: 100) { totalCount ${LISTED} }`;
        const pairing = await industry.entity(
          'Pairing',
          { id },
          `investmentSummary${args} { contracted ${TOTAL} paidIn ${TOTAL} }
           agreements${list} investmentEvents${list}`,
        );
        const listed = [...pairing.agreements.nodes, ...pairing.investmentEvents.nodes] as Listed[];
        expect(pairing.investmentSummary).toEqual({
          contracted: sumOf(listed, 'contracted'),
          paidIn: sumOf(listed, 'paidIn'),
        });
        const counts = pairing.agreements.totalCount + pairing.investmentEvents.totalCount;
        expect(counts).toBe(listed.length);
      }),
      { numRuns: 25 },
    );
  });

  it('is the sum of its buckets and of what is not dated that well', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (generated) => {
        const id = nextPairing();
        await report(id, generated);
        const { years, quarters, months } = await industry.entity(
          'Pairing',
          { id },
          `years: investmentSummary(by: YEAR) ${BUCKETS} quarters: investmentSummary(by: QUARTER) ${BUCKETS}
           months: investmentSummary(by: MONTH) ${BUCKETS}`,
        );
        const dated = (precisions: readonly string[]) => {
          const counted = generated.filter(
            (one) =>
              one.type !== 'part' &&
              (one.status === 'SIGNED' || one.status === 'DONE') &&
              precisions.includes(one.date.precision),
          );
          return [
            counted.reduce((sum, { contracted }) => sum + (contracted?.fen ?? 0), 0),
            counted.length,
          ];
        };
        const added = ({ buckets }: { buckets: { contracted: Total }[] }) => [
          buckets.reduce((sum, { contracted }) => sum + Number(contracted.fen), 0),
          buckets.reduce((sum, { contracted }) => sum + contracted.recordCount, 0),
        ];
        expect(added(years)).toEqual(dated(['YEAR', 'DAY']));
        expect(added(quarters)).toEqual(dated(['DAY']));
        expect(added(months)).toEqual(dated(['DAY']));
      }),
      { numRuns: 25 },
    );
  });
});
