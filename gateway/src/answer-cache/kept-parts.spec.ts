import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { post } from '../../test/client.ts';
import { industry, places } from '../../test/graph.ts';
import { tinySubgraph } from '../../test/tiny-subgraph.ts';
import { telling } from '../../test/telling.ts';
import { startTold } from '../../test/told-gateway.ts';
import type { RunningGateway } from '../options.ts';

type Named = readonly { readonly code: string }[];

const codesOf = (variables: object = {}) =>
  (variables as { representations?: Named }).representations?.map(({ code }) => code) ?? [];

let isBroken = false;
/** Says that any region was read. */
const owner = telling(places, () => ({ rows: [{ table: 'region' }], hasWords: false }));
/** Says that each region's parks were read by its own code. */
const lender = telling(
  {
    ...industry,
    answer: (request) => (isBroken ? Promise.reject(new Error('away')) : industry.answer(request)),
  },
  ({ variables }) => ({
    rows: [{ table: 'park', ids: codesOf(variables), ofEach: true }],
    hasWords: false,
  }),
);
/** Says nothing of what it read: no answer with the time in it is kept whole. */
const clock = telling(
  tinySubgraph('clock', 'type Query { time: String }', {
    Query: { time: () => new Date().toISOString() },
  }),
  () => undefined,
);
const all = [owner, lender, clock];

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startTold(all);
});
afterAll(() => gateway.stop());
afterEach(() => {
  isBroken = false;
  for (const each of all) each.saysAgain();
});

/** Asks, and tells what each subgraph was asked for. */
async function ask(query: string, { url } = gateway) {
  const before = all.map(({ asked }) => asked.length);
  const { data: answer, errors } = await post(url, { query });
  const { time: _, ...data } = answer ?? {};
  const [owned = [], lent = []] = all.map(({ asked }, at) => asked.slice(before[at]));
  return {
    data,
    errors,
    owned: owned.length,
    lent: lent.map(({ variables }) => codesOf(variables)),
  };
}
const settle = () => pause(20);

const CODES = ['120116', '632300', '120000'];
let fields = 0;
/** Fields of regions that no other spec has asked for, of which each part is kept. */
async function keptFields() {
  const query = `{ time regions { code parks(first: ${String((fields += 1))}) { name } } }`;
  await ask(query);
  const { data } = await ask(query);
  return { query, data };
}

describe('a part of an answer', () => {
  it('is kept when it is asked for again, and asked for no more', async () => {
    const query = '{ time regions { code name parks { name } } }';
    const [first, second, third] = [await ask(query), await ask(query), await ask(query)];
    expect([first, second, third].map(({ owned, lent }) => [owned, lent])).toEqual([
      [1, [CODES]],
      [1, [CODES]],
      [0, []],
    ]);
    expect(third.data).toEqual(first.data);
    expect(third.errors).toBeUndefined();
  });

  it('is asked for again when it has changed, and no other one is', async () => {
    const { query, data } = await keptFields();
    lender.change('park', '632300');
    await settle();
    const changed = await ask(query);
    expect([changed.owned, changed.lent]).toEqual([0, [['632300']]]);
    expect(changed.data).toEqual(data);
    owner.change('region', '632300');
    await settle();
    const other = await ask(query);
    expect([other.owned, other.lent]).toEqual([1, []]);
    expect(other.data).toEqual(data);
    expect((await ask(query)).owned).toBe(0);
  });

  it('is kept once the whole answer was dropped by a change', async () => {
    const query = '{ regions { code parks(first: 90) { name } } }';
    const asked = [];
    for (const time of [0, 1, 2, 3]) {
      if (time > 0) lender.change('park', '632300');
      await settle();
      asked.push((await ask(query)).lent, (await ask(query)).lent);
    }
    expect(asked).toEqual([[CODES], [], [CODES], [], [['632300']], [], [['632300']], []]);
  });

  it('is another one for other arguments', async () => {
    const { data } = await keptFields();
    const other = await keptFields();
    expect(other.data).not.toEqual(data);
  });

  it('is kept beside one that cannot be', async () => {
    owner.says({ untracked: 'identity' });
    const query = '{ time regions { code secret: name parks(first: 60) { name } } }';
    await ask(query);
    await ask(query);
    const again = await ask(query);
    expect([again.owned, again.lent]).toEqual([1, []]);
  });

  it.each([
    ['says nothing', undefined],
    ['cannot say', { untracked: 'resolver' }],
  ])('is not kept of a subgraph that %s', async (_, said) => {
    lender.says(said);
    const { query } = await keptFields();
    expect((await ask(query)).lent).toEqual([CODES]);
  });

  it('goes with any change where it does not say that each is read by its own key', async () => {
    lender.says({ rows: [{ table: 'park', ids: CODES }], hasWords: false });
    const { query } = await keptFields();
    lender.change('park', '632300');
    await settle();
    expect((await ask(query)).lent).toEqual([CODES]);
  });

  it('is not kept where something has changed while it was fetched', async () => {
    const query = '{ time regions { code parks(first: 50) { name } } }';
    await ask(query);
    const release = lender.hold();
    const asking = ask(query);
    await expect.poll(() => lender.holds).toBe(1);
    lender.change('park', '120116');
    await settle();
    release();
    await asking;
    expect((await ask(query)).lent).toEqual([['120116']]);
  });

  it('is not served while changes are not known', async () => {
    const { query, data } = await keptFields();
    lender.isAway(true);
    lender.change('park', '999999');
    const behind = await ask(query);
    lender.isAway(false);
    lender.change('park', '999999');
    await settle();
    expect([behind.owned, behind.lent]).toEqual([0, [CODES]]);
    expect(behind.data).toEqual(data);
  });

  it('is counted', async () => {
    const page = await (await fetch(`${gateway.url}/metrics`)).text();
    for (const result of ['kept', 'fetched'])
      expect(page).toMatch(
        new RegExp(
          `gateway_answer_cache_parts_total\\{subgraph="industry",result="${result}"\\} [1-9]`,
        ),
      );
  });
});

describe('what is fetched beside parts that are kept', () => {
  const ofOne = (selection: string) => `{ time region(code: "120116") { code ${selection} } }`;
  const ofAll = (selection: string) => `{ time regions { code ${selection} } }`;

  it('has its errors where they belong, and is not kept with one', async () => {
    const flagship = 'flagship { name }';
    for (const query of [ofOne(flagship), ofOne(flagship), ofAll(flagship)]) await ask(query);
    for (let time = 0; time < 3; time += 1) {
      const { lent, data, errors } = await ask(ofAll(flagship));
      expect(lent).toEqual([['632300', '120000']]);
      expect(errors?.map(({ path }) => path)).toEqual([['regions', 2, 'flagship']]);
      // Nothing of what cannot be null is there; the same without a cache.
      expect(data).toEqual({});
    }
  });

  it('may be missing, and what is kept is there', async () => {
    const parks = 'parks(first: 70) { __typename }';
    for (const query of [ofOne(parks), ofOne(parks), ofAll(parks)]) await ask(query);
    lender.change('park', '632300');
    lender.change('park', '120000');
    await settle();
    isBroken = true;
    const { data, errors } = await ask(ofAll(parks));
    const { regions } = data as { regions: { code: string; parks: unknown[] | null }[] };
    expect(regions.map(({ code, parks: of }) => [code, of?.length])).toEqual([
      ['120116', 70],
      ['632300', undefined],
      ['120000', undefined],
    ]);
    expect(errors?.map(({ path }) => path)).toEqual([['regions', 1, 'parks']]);
  });
});

describe('a request that changes something', () => {
  it('is not answered by parts that are kept', async () => {
    const parks = 'parks(first: 80) { name }';
    const query = `{ time region(code: "120116") { code ${parks} } }`;
    const mutation = `mutation { rename(code: "120116", name: "B") { code ${parks} } }`;
    await ask(query);
    await ask(query);
    expect((await ask(query)).lent).toEqual([]);
    expect((await ask(mutation)).lent).toEqual([['120116']]);
    expect((await ask(mutation)).lent).toEqual([['120116']]);
  });
});
