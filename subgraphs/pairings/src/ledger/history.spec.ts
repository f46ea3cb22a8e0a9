import { indicator } from '@jiedui/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openedCore } from '../../test/core.ts';
import { History, INDICATORS, randomOf, regionOf } from '../../test/history.ts';
import type { Model, Standing } from '../../test/history.ts';
import { announcement, testLog } from '../../test/log.ts';
import { QUIET, QUIETER } from '../../test/records.ts';
import { check } from '../rebuild/rebuild.ts';
import { isEqual } from '../rebuild/compare.ts';

/*
 * Teeth: each of these changes of the code was made, and failed here. What stood before is taken back as unconfirmed,
 * whatever it was; nothing is taken back; running sums hold a batch alone; a disputed entry is not ended (append.ts,
 * differences.ts). As of a position leaves that position out; what was withdrawn is left in (activities.ts). Sums heed no
 * confirmation (sums.ts). A dispute waits for who reported (the migration). One's own side may speak (judge.ts).
 */
const SEEDS = [1, 2, 3];
const STEPS = 120;
const YEARS = [2021, 2022, 2023];

type Confirmation = Standing['confirmation'];
interface Counted {
  readonly value: number;
  readonly records: number;
  readonly missing: number;
  readonly atLeast: boolean;
}

/** What the records of a model add to an indicator: added up one by one. */
function counted(
  records: readonly Standing[],
  code: string,
  fits: (year: number, month: number) => boolean,
): Counted {
  const all = records.flatMap(({ activity }) =>
    activity.contributions.filter((each) => each.indicator === code && fits(each.year, each.month)),
  );
  return {
    value: all.reduce((sum, { value }) => sum + Number(value ?? 0), 0),
    records: all.length,
    missing: all.filter(({ value }) => value === null).length,
    atLeast: all.some(({ qualifier }) => qualifier === 'AT_LEAST'),
  };
}

const recordsOf = (model: Model, pairing: string, states?: readonly Confirmation[]) =>
  [...model.values()].filter(
    ({ activity, confirmation }) =>
      activity.pairing === pairing && (states?.includes(confirmation) ?? true),
  );

/** Whose turn it is, by the rule in words: the side that spoke last waits. */
function awaitedBy({ confirmation, saidBy, side }: Standing): string[] {
  if (confirmation === 'CONFIRMED') return [];
  const spoke = confirmation === 'DISPUTED' ? saidBy : side;
  return ['SUPPORTER', 'RECIPIENT'].filter((each) => each !== spoke);
}

/** Fen as yuan where the unit is CNY. */
const shown = (code: string, { value, records, missing }: Counted) => {
  if (records === missing) return null;
  return code === 'investment-contracted' ? (value / 100).toFixed(2) : String(value);
};

const FIELDS = `query ($id: ID!, $asOf: DateTime, $states: [ConfirmationState!]) { pairing(id: $id) {
  timeline(asOf: $asOf, first: 100) { totalCount nodes { id revision confirmation { state awaits } } }
  confirmed: timeline(asOf: $asOf, first: 0, filter: { confirmation: [CONFIRMED] }) { totalCount }
  coverage(asOf: $asOf) { domain activityCount }
  y2021: progress(year: 2021, asOf: $asOf, confirmation: $states) { ...Figure }
  y2022: progress(year: 2022, asOf: $asOf, confirmation: $states) { ...Figure }
  y2023: progress(year: 2023, asOf: $asOf, confirmation: $states) { ...Figure } } }
  fragment Figure on IndicatorProgress { indicator { code } actual atLeast missingCount }`;
const SERIES = `query ($indicator: String!, $ids: [ID!]!, $by: PeriodUnit!, $asOf: DateTime, $states: [ConfirmationState!]) {
  indicatorSeries(indicator: $indicator, pairings: $ids, period: {from: "2021-01-01", to: "2023-12-31"}, by: $by,
    asOf: $asOf, confirmation: $states) { points { from value recordCount missingCount atLeast } } }`;

describe.each(SEEDS)('a history that chance %i makes', (seed) => {
  let core: Awaited<ReturnType<typeof openedCore>>;
  let history: History;
  const random = randomOf(seed * 7919);
  beforeAll(async () => {
    core = await openedCore();
    history = new History(core, randomOf(seed));
    await core.connect(core.knowing(...history.logs));
    const lines = [
      indicator('investment-contracted', '签约金额', 'contracted', 'CNY'),
      indicator('projects-signed', '签约项目数', 'signed', 'project'),
    ];
    await core.follow(core.events, testLog('owner', ...lines.map((line) => announcement(line))));
    await history.run(STEPS);
  });
  afterAll(() => core.stop());

  const STATES: (Confirmation[] | undefined)[] = [
    undefined,
    ['CONFIRMED'],
    ['UNCONFIRMED', 'DISPUTED'],
  ];

  /** Holds every answer about a pairing to the model. */
  async function expectPairing(id: string, model: Model, asOf: string | null) {
    const states = STATES[random(STATES.length)];
    const { pairing } = await core.ask(FIELDS, { id, asOf, states });
    const all = recordsOf(model, id);
    const ids = new Map([...model].map(([key, standing]) => [standing, key]));
    expect(pairing.timeline.totalCount).toBe(all.length);
    const nodes = all.map((standing) => ({
      id: ids.get(standing),
      revision: standing.revision,
      confirmation: { state: standing.confirmation, awaits: awaitedBy(standing) },
    }));
    expect(pairing.timeline.nodes).toHaveLength(Math.min(all.length, 100));
    expect(nodes).toEqual(expect.arrayContaining(pairing.timeline.nodes));
    expect(pairing.confirmed.totalCount).toBe(recordsOf(model, id, ['CONFIRMED']).length);
    for (const { domain, activityCount } of pairing.coverage) {
      const inDomain = all.filter(({ activity }) => activity.domain === domain);
      expect({ domain, activityCount }).toEqual({ domain, activityCount: inDomain.length });
    }
    const chosen = recordsOf(model, id, states);
    for (const year of YEARS) {
      const expected = INDICATORS.flatMap((code) => {
        const sum = counted(chosen, code, (of) => of === year);
        if (sum.records === 0) return [];
        const { missing: missingCount, atLeast } = sum;
        return [{ indicator: { code }, actual: shown(code, sum), atLeast, missingCount }];
      });
      expect(pairing[`y${String(year)}`]).toEqual(expected);
    }
  }

  async function expectSeries(model: Model, asOf: string | null) {
    const states = STATES[random(STATES.length)];
    const code = INDICATORS[random(2)] ?? 'projects-signed';
    const by = (['YEAR', 'MONTH'] as const)[random(2)];
    const ids = [QUIET, QUIETER];
    const variables = { indicator: code, ids, by, asOf, states };
    const { indicatorSeries } = await core.ask(SERIES, variables);
    ids.forEach((id, index) => {
      const chosen = recordsOf(model, id, states);
      for (const { from, value, recordCount, missingCount, atLeast } of indicatorSeries[index]
        .points) {
        const [year, month] = (from as string).split('-').map(Number);
        const sum = counted(chosen, code, (y, m) => y === year && (by === 'YEAR' || m === month));
        expect({ from, value, recordCount, missingCount, atLeast }).toEqual({
          from,
          value: shown(code, sum),
          recordCount: sum.records,
          missingCount: sum.missing,
          atLeast: sum.atLeast,
        });
      }
    });
  }

  it('is long enough to mean something', () => {
    expect(history.snapshots.length).toBeGreaterThan(STEPS / 5);
    const states = new Set([...history.model.values()].map(({ confirmation }) => confirmation));
    expect(states.size).toBe(3);
  });

  it('is answered as a model of it says, now', async () => {
    for (let round = 0; round < 4; round += 1) {
      for (const id of [QUIET, QUIETER]) await expectPairing(id, history.model, null);
      await expectSeries(history.model, null);
    }
  });

  it('is answered as a model of it said, at any moment', async () => {
    for (let round = 0; round < 25; round += 1) {
      const { moment, model } = history.snapshots[random(history.snapshots.length)]!;
      await expectPairing([QUIET, QUIETER][random(2)]!, model, moment);
      await expectSeries(model, moment);
    }
  });

  it('waits for each region as a model of it says', async () => {
    for (const [side, pairings] of [
      ['SUPPORTER', [QUIET, QUIETER]],
      ['RECIPIENT', [QUIET]],
      ['RECIPIENT', [QUIETER]],
    ] as const) {
      const region = regionOf(side, pairings[0]);
      const confirmation = ['UNCONFIRMED', 'DISPUTED'];
      const { activities, others } = await core.ask(
        `query ($own: ActivityFilter, $other: ActivityFilter) {
          activities(filter: $own, order: OLDEST_FIRST, first: 100) {
            totalCount nodes { id occurred { date } } }
          others: activities(filter: $other, first: 100) { nodes { id } } }`,
        {
          own: { awaiting: region, confirmation },
          other: { awaitedBy: region, confirmation },
        },
      );
      const waitingFor = (whom: 'SUPPORTER' | 'RECIPIENT') =>
        [...history.model]
          .filter(([, standing]) => pairings.some((id) => id === standing.activity.pairing))
          .filter(([, standing]) => awaitedBy(standing).includes(whom))
          .map(([id]) => id);
      const expected = waitingFor(side);
      const opposite = waitingFor(side === 'SUPPORTER' ? 'RECIPIENT' : 'SUPPORTER');
      const otherNodes = others.nodes as { id: string }[];
      expect(otherNodes.map(({ id }) => id).toSorted()).toEqual(opposite.toSorted());
      const nodes = activities.nodes as { id: string; occurred: { date: string | null } }[];
      expect(activities.totalCount).toBe(expected.length);
      expect(nodes.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
      const dates = nodes.map(({ occurred }) => occurred.date ?? '');
      expect(dates).toEqual(dates.toSorted());
    }
  });

  it('has totals that are the sums of what is listed under them', async () => {
    for (const filter of [
      { pairing: QUIET },
      { confirmation: ['CONFIRMED'] },
      { domains: ['LABOUR'] },
    ]) {
      const { totals, activities } = await core.ask(
        `query ($filter: ActivityFilter) {
          totals(filter: $filter) { activityCount contracted { fen recordCount missingCount } }
          activities(filter: $filter, first: 100) { totalCount nodes { id } } }`,
        { filter },
      );
      const listed = (activities.nodes as { id: string }[]).flatMap(
        ({ id }) => history.model.get(id) ?? [],
      );
      const ofFacts = activities.totalCount - listed.length;
      expect(totals.activityCount).toBe(activities.totalCount);
      const sum = counted(listed, 'investment-contracted', () => true);
      if (ofFacts === 0)
        expect(totals.contracted).toEqual({
          fen: String(sum.value),
          recordCount: sum.records,
          missingCount: sum.missing,
        });
    }
  });

  it('has sums that are those of its changes, of its entries, and of the logs', async () => {
    const sources = [core.events, ...history.logs, testLog('owner')];
    const tables = await check({ database: core.database, sources, tell: () => undefined });
    expect(tables.filter((each) => !isEqual(each))).toEqual([]);
  });
});
