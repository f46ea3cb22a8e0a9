import { PAIRINGS, REFERENCE_SOURCE, SEED_SOURCE } from '@jiedui/facts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';
import { QUIET, QUIETER, testExchange } from '../../test/records.ts';
import { exchange } from '../exchange/exchange.writes.ts';

let pairings: Awaited<ReturnType<typeof opened>>;
beforeAll(async () => {
  pairings = await opened();
});
afterAll(() => pairings.stop());

const found = async (id: string, selection: string) => {
  const { pairing } = await pairings.ask(`query ($id: ID!) { pairing(id: $id) { ${selection} } }`, {
    id,
  });
  return pairing;
};

describe('a pairing', () => {
  it('of the article carries its words', async () => {
    expect(
      await found(
        PAIRINGS.huangnan,
        `kind supporter { code } recipient { code name { zh } } startedOn endedOn
         provenance { quote confidence source { id title { en } } }`,
      ),
    ).toMatchObject({
      kind: 'COUNTERPART_SUPPORT',
      supporter: { code: '120116' },
      recipient: { code: '632300', name: { zh: '黄南藏族自治州' } },
      startedOn: null,
      endedOn: null,
      provenance: {
        quote: '对口支援青海黄南州',
        confidence: 'STATED',
        source: { id: SEED_SOURCE },
      },
    });
  });

  it('of the article and of public pages is one pairing, in the words of the article', async () => {
    expect(await found(PAIRINGS.hezuo, 'kind provenance { quote source { id } }')).toEqual({
      kind: 'EAST_WEST_COOPERATION',
      provenance: {
        quote: expect.stringContaining('甘肃省甘南州合作市'),
        source: { id: SEED_SOURCE },
      },
    });
  });

  it('that could not be checked says so; one that was is stated', async () => {
    const confidence = (id: string) => found(id, 'provenance { confidence quote source { id } }');
    expect(await confidence('370000-632200')).toEqual({
      provenance: { confidence: 'UNVERIFIED', quote: null, source: { id: REFERENCE_SOURCE } },
    });
    expect(await confidence(QUIET)).toMatchObject({ provenance: { confidence: 'STATED' } });
  });

  it('of which nothing is reported is complete and empty', async () => {
    expect(
      await found(
        QUIETER,
        `timeline { totalCount } exchanges { totalCount } donations { totalCount } fundingEvents { totalCount }
         secondments { totalCount } statements { totalCount } workPlans { id } coverage { activityCount }
         progress(year: 2023) { actual }`,
      ),
    ).toEqual({
      timeline: { totalCount: 0 },
      exchanges: { totalCount: 0 },
      donations: { totalCount: 0 },
      fundingEvents: { totalCount: 0 },
      secondments: { totalCount: 0 },
      statements: { totalCount: 0 },
      workPlans: [],
      coverage: Array.from({ length: 6 }, () => ({ activityCount: 0 })),
      progress: [],
    });
  });

  it("has its own records alone, and its supporter's plan for all", async () => {
    const own = testExchange({ pairingId: QUIET });
    await pairings.report(exchange, own, testExchange({ pairingId: QUIETER }));
    expect(await found(QUIET, 'exchanges { totalCount nodes { id } }')).toEqual({
      exchanges: { totalCount: 1, nodes: [{ id: own.id }] },
    });
    const { workPlans } = await found(PAIRINGS.changchun, 'workPlans { year region { code } }');
    expect(workPlans).toEqual([{ year: 2023, region: { code: '120116' } }]);
  });

  it('costs one statement, however much is asked', async () => {
    pairings.statements.length = 0;
    await found(
      PAIRINGS.huangnan,
      `supporter { name { zh } parent { name { zh } } } recipient { members { code } assistedBy { id } }
       timeline { totalCount nodes { title { zh } provenance { source { id } } history { revision } } }
       coverage(by: YEAR) { domain latest { date } buckets { activityCount } } progress(year: 2023) { actual }
       workPlans { commitments { fulfilled { value } activities { totalCount } } }
       demonstrationVillages { named villages { totalCount } } statements { nodes { text { zh } } }`,
    );
    expect(pairings.statements).toHaveLength(1);
  });
});

describe('pairings', () => {
  const listed = async (filter: object) => {
    const answer = await pairings.ask(
      `query ($filter: PairingFilter) { pairings(filter: $filter, first: 100) { totalCount nodes {
        id kind supporter { code } recipient { code } } } }`,
      { filter },
    );
    return answer.pairings;
  };

  it('are listed by their ids, each once', async () => {
    const { totalCount, nodes } = await listed({});
    const ids = (nodes as { id: string }[]).map(({ id }) => id);
    expect(ids).toHaveLength(totalCount);
    expect(new Set(ids).size).toBe(totalCount);
    expect(ids).toEqual([...ids].sort());
    expect(ids).toEqual(expect.arrayContaining(Object.values(PAIRINGS)));
  });

  it('fit with every part of the filter', async () => {
    const { nodes } = await listed({ supporter: '120116', kind: 'COUNTERPART_SUPPORT' });
    expect(nodes).toMatchObject([{ id: PAIRINGS.huangnan }]);
    const assisting = await listed({ recipient: '620525' });
    expect(assisting.totalCount).toBeGreaterThan(0);
    for (const { recipient } of assisting.nodes) expect(recipient).toEqual({ code: '620525' });
  });

  it('are active until they have ended: of none is an end known', async () => {
    const all = await listed({});
    expect((await listed({ active: true })).totalCount).toBe(all.totalCount);
    expect((await listed({ active: false })).totalCount).toBe(0);
  });
});
