import { PAIRINGS } from '@jiedui/facts';
import type { Activity } from '@jiedui/subgraph';
import { contribution } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testLog } from '../../test/log.ts';
import { opened } from '../../test/opened.ts';
import { day, UNDATED } from '../../test/records.ts';

const signed = (fen: string | null, indicator = 'investment-contracted') =>
  contribution(indicator, UNDATED, { value: fen, qualifier: fen === null ? null : 'AT_LEAST' });
const event = (activity: Partial<Activity>) => ({ activity });
const money = (fen: string) => ({ fen, qualifier: 'EXACT', stage: 'CONTRACTED' }) as const;

const REPORTED = [
  event({
    pairing: PAIRINGS.hezuo,
    occurred: day('2023-01-01'),
    money: money('100'),
    contributions: [signed('100'), signed('40', 'investment-paid-in')],
  }),
  event({ pairing: PAIRINGS.hezuo, money: money('60'), partOf: 'x' }),
  event({ pairing: PAIRINGS.hezuo, contributions: [signed(null)] }),
  event({ pairing: PAIRINGS.zhangjiachuan, contributions: [signed('7')], money: money('7') }),
  event({ pairing: PAIRINGS.zhangjiachuan, domain: 'LABOUR' }),
  event({ pairing: null, contributions: [signed('3')], money: money('3') }),
];
const TOTALS = `pairingCount pairingsWithoutActivity activityCount unpairedActivityCount statedMoneyCount
  contracted { fen atLeast recordCount missingCount } paidIn { fen recordCount missingCount }`;

interface Flow {
  supporter: { code: string };
  domain: string;
  recipient: { code: string };
  activityCount: number;
  contracted: { fen: string; recordCount: number; missingCount: number };
}

let pairings: Awaited<ReturnType<typeof opened>>;
beforeAll(async () => {
  pairings = await opened();
  await pairings.settled(testLog('industry', ...REPORTED));
});
afterAll(() => pairings.stop());

const totals = async (filter: object | null) => {
  const answer = await pairings.ask(
    `query ($filter: ActivityFilter) { totals(filter: $filter) { ${TOTALS} } activities(filter: $filter) { totalCount }
      pairings { totalCount } }`,
    { filter },
  );
  return answer;
};
const flows = async (filter: object | null, level = 'COUNTY', first = 100) => {
  const answer = await pairings.ask(
    `query ($filter: ActivityFilter, $level: RegionLevel!, $first: Int) { flows(filter: $filter, level: $level, first: $first) {
      supporter { code } domain recipient { code } activityCount contracted { fen recordCount missingCount } } }`,
    { filter, level, first },
  );
  return answer.flows as Flow[];
};
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

describe('the totals', () => {
  it.each([
    ['of everything', null],
    ['of a pairing', { pairing: PAIRINGS.hezuo }],
    ['of a domain', { domains: ['INDUSTRY'] }],
    ['of a year', { period: { from: '2023-01-01', to: '2023-12-31' } }],
  ])('%s count what is listed under the same filter', async (_, filter) => {
    const { totals: counted, activities } = await totals(filter);
    expect(counted.activityCount).toBe(activities.totalCount);
    expect(counted.activityCount).toBeGreaterThan(0);
  });

  it('add contracted and paid-in apart, and nothing twice', async () => {
    const { totals: industry } = await totals({ domains: ['INDUSTRY'] });
    expect(industry).toMatchObject({
      activityCount: 5,
      unpairedActivityCount: 1,
      statedMoneyCount: 4,
      contracted: { fen: '110', atLeast: true, recordCount: 4, missingCount: 1 },
      paidIn: { fen: '40', recordCount: 1, missingCount: 0 },
    });
  });

  it('tell how many pairings are silent', async () => {
    const { totals: labour, pairings: all } = await totals({ domains: ['LABOUR'] });
    expect(labour.pairingCount).toBe(all.totalCount);
    expect(labour.pairingsWithoutActivity).toBe(all.totalCount - 1);
    const { totals: silent } = await totals({ pairing: PAIRINGS.hezuo, domains: ['LABOUR'] });
    expect(silent).toMatchObject({
      pairingCount: 1,
      pairingsWithoutActivity: 1,
      activityCount: 0,
      contracted: { fen: '0', recordCount: 0 },
    });
    const { totals: unknown } = await totals({ pairing: 'nothing' });
    expect(unknown).toMatchObject({ pairingCount: 0, pairingsWithoutActivity: 0 });
  });
});

describe('flows', () => {
  it('are from supporter to recipient in a domain, the busiest first', async () => {
    const industry = await flows({ domains: ['INDUSTRY'] });
    expect(industry).toEqual([
      {
        supporter: { code: '120116' },
        domain: 'INDUSTRY',
        recipient: { code: '623001' },
        activityCount: 3,
        contracted: { fen: '100', recordCount: 2, missingCount: 1 },
      },
      {
        supporter: { code: '120116' },
        domain: 'INDUSTRY',
        recipient: { code: '620525' },
        activityCount: 1,
        contracted: { fen: '7', recordCount: 1, missingCount: 0 },
      },
    ]);
  });

  it.each(['COUNTY', 'PREFECTURE', 'PROVINCE'])(
    'at the level %s add up to the totals without what belongs to no pairing',
    async (level) => {
      const all = await flows(null, level);
      const { totals: whole } = await totals(null);
      expect(sum(all.map(({ activityCount }) => activityCount))).toBe(
        whole.activityCount - whole.unpairedActivityCount,
      );
      // Of what was contracted, 3 fen belong to no pairing.
      expect(sum(all.map(({ contracted }) => Number(contracted.fen)))).toBe(
        Number(whole.contracted.fen) - 3,
      );
    },
  );

  it('raise both sides to a level; what lies higher stays', async () => {
    const ends = async (level: string) =>
      (await flows({ domains: ['INDUSTRY', 'LABOUR'] }, level)).map(
        ({ supporter, domain, recipient, activityCount }) =>
          `${supporter.code} ${domain} ${recipient.code} ${String(activityCount)}`,
      );
    expect(await ends('PREFECTURE')).toEqual([
      '120116 INDUSTRY 623000 3',
      '120116 INDUSTRY 620500 1',
      '120116 LABOUR 620500 1',
    ]);
    expect(await ends('PROVINCE')).toEqual(['120000 INDUSTRY 620000 4', '120000 LABOUR 620000 1']);
  });

  it('are as many as are asked for, at most 100', async () => {
    expect(await flows(null, 'COUNTY', 1)).toEqual((await flows(null)).slice(0, 1));
    expect(await flows(null, 'COUNTY', 0)).toEqual([]);
    expect(await pairings.codes('{ flows(first: 101) { domain } }')).toEqual(['BAD_INPUT']);
  });
});
