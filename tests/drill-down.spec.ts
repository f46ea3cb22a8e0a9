import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEZUO, HUANGNAN, openReporter } from './reporter.ts';
import type { Input } from './reporter.ts';

const TOTAL = 'value atLeast approximate upperBound recordCount missingCount';
const MONEY = 'yuan atLeast approximate upperBound recordCount missingCount';

interface Total {
  readonly value: string | null;
  readonly recordCount: number;
  readonly missingCount: number;
}
interface Counted {
  readonly id: string;
  readonly contributions: readonly { readonly value: string | null }[];
}

let reporter: Awaited<ReturnType<typeof openReporter>>;
let codes: string[];

const dated = (date: string) => ({ signed: { date, precision: 'DAY' } });
const worth = (yuan: string, qualifier = 'REPORTED') => ({ contracted: { yuan, qualifier } });
const report = async (stated: Input): Promise<string> =>
  (await reporter.report(stated)).agreement.id as string;

beforeAll(async () => {
  reporter = await openReporter();
  const { graph, send } = reporter;
  const { investmentEvent } = await send('reportInvestmentEvent', {
    investmentEvent: {
      pairing: HEZUO,
      title: { zh: '测试推介会' },
      held: { date: '2021-05-06', precision: 'DAY' },
      ...worth('900', 'AT_LEAST'),
    },
  });
  await report({
    pairing: HEZUO,
    partOf: investmentEvent.id,
    ...dated('2021-05-06'),
    ...worth('300'),
  });
  await report({ pairing: HEZUO, ...dated('2021-06-01'), ...worth('40.50', 'APPROXIMATE') });
  await report({ pairing: HEZUO, ...dated('2021-07-01') });
  await report({ pairing: HEZUO, signed: { text: '近日', precision: 'RELATIVE' }, ...worth('7') });
  const since = { date: '2019-04-01', precision: 'ONGOING' };
  await report({ pairing: HEZUO, signed: since, ...worth('8') });
  await report({
    pairing: HEZUO,
    status: 'PLANNED',
    ...dated('2021-08-01'),
    ...worth('5000'),
  });
  await graph.settled();
  const { data } = await graph.ask('{ indicators { code } }');
  codes = (data.indicators as { code: string }[]).map(({ code }) => code);
});
afterAll(() => reporter.graph.stop());

async function drilled(pairing: string, code: string, which: Input = {}) {
  const { data } = await reporter.graph.ask(
    `query ($id: ID!, $code: String!, $year: Int, $asOf: DateTime) { pairing(id: $id) {
      indicatorTotal(indicator: $code, year: $year, asOf: $asOf) { ${TOTAL} }
      timeline(filter: { countedIn: { indicator: $code, year: $year } }, asOf: $asOf, first: 100) {
        totalCount nodes { id contributions(indicator: $code) { value } } } } }`,
    { id: pairing, code, ...which },
  );
  const { indicatorTotal, timeline } = data.pairing as {
    indicatorTotal: Total;
    timeline: { totalCount: number; nodes: Counted[] };
  };
  return { total: indicatorTotal, totalCount: timeline.totalCount, nodes: timeline.nodes };
}

const cents = (values: readonly string[]) =>
  values.reduce((sum, value) => sum + Math.round(Number(value) * 100), 0);

describe('the drill-down', () => {
  it('of every indicator and pairing adds up to its sum, and names what states nothing', async () => {
    let found = 0;
    for (const pairing of [HUANGNAN, HEZUO, '120116-620525'])
      for (const code of codes) {
        const { total, totalCount, nodes } = await drilled(pairing, code);
        const values = nodes.flatMap(({ contributions }) =>
          contributions.map((each) => each.value),
        );
        const stated = values.filter((value) => value !== null);
        expect([code, totalCount]).toEqual([code, nodes.length]);
        expect([code, values.length]).toEqual([code, total.recordCount]);
        expect([code, values.length - stated.length]).toEqual([code, total.missingCount]);
        if (stated.length > 0) expect(cents(stated)).toBe(cents([total.value ?? '']));
        else expect(total.value).toBeNull();
        found += values.length;
      }
    expect(found).toBeGreaterThan(10);
  });

  it('of every year, and of none, lists as many as are counted', async () => {
    const of = async (code: string, year: number) => {
      const { data } = await reporter.graph.ask(
        `query ($counted: IndicatorFilter!) {
          activities(filter: { countedIn: $counted }, first: 100) { totalCount nodes { id } }
          open: activities(filter: { countedIn: $counted, confirmation: [UNCONFIRMED, DISPUTED] }, first: 100) {
            totalCount nodes { id } }
          confirmed: activities(filter: { countedIn: $counted, confirmation: [CONFIRMED] }, first: 100) {
            totalCount nodes { id } } }`,
        { counted: { indicator: code, year } },
      );
      const lists = data as Record<string, { totalCount: number; nodes: object[] }>;
      const counts = Object.values(lists).map(({ totalCount, nodes }) => {
        expect([code, year, nodes.length]).toEqual([code, year, totalCount]);
        return totalCount;
      });
      const [all = 0, open = 0, confirmed = 0] = counts;
      expect([code, year, all]).toEqual([code, year, open + confirmed]);
      return all;
    };
    const years = Array.from({ length: 15 }, (_, n) => 2012 + n);
    let inNone = 0;
    for (const code of codes) {
      const { data } = await reporter.graph.ask(
        'query ($code: String!) { activities(filter: { countedIn: { indicator: $code } }) { totalCount } }',
        { code },
      );
      const counts = await Promise.all([0, ...years].map((year) => of(code, year)));
      expect([code, counts.reduce((sum, count) => sum + count)]).toEqual([
        code,
        data.activities.totalCount,
      ]);
      inNone += counts[0] ?? 0;
      for (const year of [-1, 10_000, 2_147_483_647]) expect(await of(code, year)).toBe(0);
    }
    expect(inNone).toBeGreaterThan(1);
  });

  it('of money agrees with the summary of its own domain', async () => {
    for (const pairing of [HUANGNAN, HEZUO, '120116-620525']) {
      const { data } = await reporter.graph.ask(
        `query ($id: ID!) { pairing(id: $id) {
          investmentSummary { contracted { ${MONEY} } paidIn { ${MONEY} } }
          contracted: indicatorTotal(indicator: "investment-contracted") { ${TOTAL} }
          paidIn: indicatorTotal(indicator: "investment-paid-in") { ${TOTAL} } } }`,
        { id: pairing },
      );
      for (const stage of ['contracted', 'paidIn']) {
        const { value, ...rest } = data.pairing[stage] as Total;
        const { yuan, ...facts } = data.pairing.investmentSummary[stage] as { yuan: string };
        expect(rest).toEqual(facts);
        expect(value ?? '0.00').toBe(yuan);
      }
    }
  });

  it('leaves out what is part of another, which is listed for itself', async () => {
    const { nodes } = await drilled(HEZUO, 'investment-contracted', { year: 2021 });
    const { data } = await reporter.graph.ask(
      `query ($id: ID!, $part: Boolean) { pairing(id: $id) {
        timeline(filter: { isPart: $part, period: { from: "2021-05-01", to: "2021-05-31" } }) {
          totalCount nodes { id partOf { id } contributions { value } } } } }`,
      { id: HEZUO, part: true },
    );
    const { totalCount, nodes: parts } = data.pairing.timeline;
    expect(totalCount).toBe(1);
    expect(parts).toMatchObject([{ contributions: [] }]);
    const ids = nodes.map(({ id }) => id);
    expect(ids).toContain(parts[0].partOf.id);
    expect(ids).not.toContain(parts[0].id);
  });

  it('follows a record into another year and out of the graph, and still knows where it was', async () => {
    const { graph, send } = reporter;
    const listed = async (year: number, asOf?: string) =>
      (await drilled(HUANGNAN, 'projects-signed', { year, asOf })).nodes.map(({ id }) => id);
    const moment = async () =>
      (await graph.ask('{ pairing(id: "120116-632300") { progress(year: 2024) { cutOff } } }')).data
        .pairing.progress[0].cutOff as string;
    const id = await report({ pairing: HUANGNAN, ...dated('2018-03-01') });
    await graph.settled();
    await report({ pairing: HUANGNAN, ...dated('2024-03-01') });
    await graph.settled();
    const first = await moment();
    await send('reviseAgreement', {
      id,
      revision: 1,
      reason: '更正',
      agreement: {
        pairing: HUANGNAN,
        kind: 'INVESTMENT',
        title: { zh: '测试协议' },
        ...dated('2019-03-01'),
      },
    });
    await graph.settled();
    expect([await listed(2018), await listed(2019)]).toEqual([[], [id]]);
    expect([await listed(2018, first), await listed(2019, first)]).toEqual([[id], []]);
    await send('withdrawAgreement', { id, revision: 2, reason: '误报' });
    await graph.settled();
    expect([await listed(2018), await listed(2019)]).toEqual([[], []]);
    expect(await listed(2018, first)).toEqual([id]);
  });
});
