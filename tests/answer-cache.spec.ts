import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '@jiedui/schema';
import { examples, operations } from '@jiedui/schema/operations';
import { TIMES } from '@jiedui/testing';
import { buildSchema } from 'graphql';
import type { GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cachingGateway } from './caching.ts';
import { gatewayOver, openSubgraphs, pause, testIssuer } from './graph.ts';
import { Dice, OperationMaker } from './random-operation.ts';
import type { Samples } from './random-operation.ts';
import { RandomChanges } from './random-change.ts';
import { HEZUO, HUANGNAN } from './reporter.ts';

interface Question {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const PAIRINGS = [HUANGNAN, HEZUO, 'nobody'];
const SAMPLES: Samples = {
  first: [1, 5, 100],
  year: [2023],
  uscc: [],
  id: [],
  after: [],
  asOf: [],
  Date: ['2023-01-01', '2023-07-15'],
  RegionCode: ['632300', '120116'],
  text: ['州', '协议'],
  name: ['州'],
  kinds: ['AGREEMENT'],
  indicator: ['investment-contracted'],
  pairing: PAIRINGS,
  pairings: PAIRINGS,
  awaiting: ['120116', '632300'],
  awaitedBy: ['120116', '632300'],
  Boolean: [true, false],
};
/** What random operations begin with, and the type in which they go on. */
const OPENINGS: readonly (readonly [type: string, opening: string])[] = [
  ['Pairing', `{ pairing(id: "${HUANGNAN}") %s }`],
  ['Pairing', `{ pairing(id: "${HEZUO}") %s }`],
  ['Region', '{ region(code: "120116") %s }'],
  ['Activity', '{ activities(first: 5) { totalCount nodes %s } }'],
  ['Agreement', `{ pairing(id: "${HUANGNAN}") { agreements(first: 3) { nodes %s } } }`],
  ['Organization', '{ organizations(first: 5) { nodes %s } }'],
];
const withViewer = (text: string) => text.replace('{', '{ viewer { scopes }');
const RANDOM = 32;
const ROUNDS = 10 * TIMES;

function questions(): Question[] {
  const schema = buildSchema(readFileSync(path.join(ROOT, 'schema/api.graphql'), 'utf8'));
  const random = Array.from({ length: RANDOM }, (_, seed): Question => {
    const [name, opening] = OPENINGS[seed % OPENINGS.length] ?? ['', ''];
    const type = schema.getType(name) as GraphQLObjectType;
    return new OperationMaker(new Dice((seed + 1) * 7919), SAMPLES).make(type, opening);
  });
  const named = examples().flatMap(({ operation, variables }): Question[] => {
    const { text = '' } = operations().find(({ name }) => name === operation) ?? {};
    return text.includes('query ') ? [{ text, variables }] : [];
  });
  return [...named, ...random];
}

const CLAIMS = {
  supporter: {
    organization: 'organization_supporter',
    regions: ['120000'],
    scopes: ['report:industry', 'report:pairings'],
  },
  recipient: {
    organization: 'organization_recipient',
    regions: ['630000', '620000'],
    scopes: ['confirm'],
  },
};

const { verifier, tokenFor } = testIssuer();
let subgraphs: Awaited<ReturnType<typeof openSubgraphs>>;
let plain: Awaited<ReturnType<typeof gatewayOver>>;
let tokens: { supporter: string; recipient: string };
beforeAll(async () => {
  subgraphs = await openSubgraphs();
  plain = await gatewayOver(subgraphs, { tokenVerifier: verifier });
  tokens = {
    supporter: await tokenFor(CLAIMS.supporter),
    recipient: await tokenFor(CLAIMS.recipient),
  };
});
afterAll(async () => {
  await plain.stop();
  await subgraphs.stop();
});

/** What is there is read by no log that is still on its way: ledger and replicas have come to the ends of all logs. */
async function settled(): Promise<void> {
  await subgraphs.settled();
  const core = await subgraphs
    .subgraph('pairings')
    .database.pool.query<{ seq: string }>('select max(seq)::text as seq from event');
  const isFollowed = async () => {
    for (const { database } of subgraphs.all) {
      const { rowCount } = await database.pool.query('select from event_cursor where seq >= $1', [
        core.rows[0]?.seq,
      ]);
      if (rowCount === 0) return false;
    }
    return true;
  };
  while (!(await isFollowed())) await pause(5);
}

describe('an answer from the cache', () => {
  it(
    'is what it would be without one, whatever is asked and whatever changes',
    async () => {
      const caching = await cachingGateway(subgraphs, { tokenVerifier: verifier });
      // Of this one the changes are kept: what is said here must be able to fail.
      const deaf = await cachingGateway(subgraphs, {}, (feed) => ({
        ...feed,
        read: async (after) => ({
          ...(await feed.read(after)),
          isAll: after === undefined,
          changes: [],
          hasWords: false,
        }),
      }));
      const all = questions();
      const dice = new Dice(20_261_126);
      const changes = new RandomChanges(
        // Half of them come past the gateway that caches.
        (...asked) => (dice.below(2) === 0 ? caching : plain).ask(...asked),
        dice,
        tokens,
      );
      let stale = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        const change = await changes.make();
        await settled();
        for (const { text, variables } of all) {
          const shown = `after ${change} of round ${String(round)}\n${text}\n${JSON.stringify(variables)}`;
          const wanted = await plain.ask(text, variables);
          expect(await caching.ask(text, variables), shown).toEqual(wanted);
          // Who asks is never kept: of this no whole answer is, but its parts are.
          const { data, ...rest } = wanted;
          const besides = { data: data && { viewer: null, ...data }, ...rest };
          expect(await caching.ask(withViewer(text), variables), shown).toEqual(besides);
          if (JSON.stringify(await deaf.ask(text, variables)) !== JSON.stringify(wanted))
            stale += 1;
        }
      }
      const { hit, stored, dropped, parts } = await caching.did();
      expect(hit).toBeGreaterThan(all.length * 2);
      expect(stored).toBeGreaterThan(all.length);
      expect(dropped).toBeGreaterThan(ROUNDS);
      expect(sum(parts.kept)).toBeGreaterThan(sum(parts.fetched));
      expect(stale).toBeGreaterThan(0);
      await caching.stop();
      await deaf.stop();
    },
    240_000 * TIMES,
  );
});

const PAGE = `query Page($id: ID!) { pairing(id: $id) { agreements(first: 100) { nodes { id } } } }`;
const [PAIRING_PAGE = ''] = operations().map(({ text }) => text);
const LIST = operations().find(({ name }) => name === '40-list')?.text ?? '';
const sum = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((all, count) => all + count, 0);

describe('whoever changes something', () => {
  it('sees it at once, also where many do and all of them read', async () => {
    const caching = await cachingGateway(subgraphs, { tokenVerifier: verifier });
    const idsOf = async (id: string): Promise<string[]> => {
      const { data } = await caching.ask(PAGE, { id });
      return data.pairing.agreements.nodes.map((node: { id: string }) => node.id);
    };
    let isWriting = true;
    const readers = PAIRINGS.slice(0, 2).map(async (id) => {
      while (isWriting) await idsOf(id);
    });
    const writers = Array.from({ length: 6 }, async (_, number) => {
      const changes = new RandomChanges(
        (...asked) => caching.ask(...asked),
        new Dice(number * 7919 + 1),
        tokens,
      );
      for (let round = 0; round < 12; round += 1) {
        const { id, pairing } = await changes.report();
        expect(await idsOf(pairing)).toContain(id);
      }
    });
    await Promise.all(writers);
    isWriting = false;
    await Promise.all(readers);
    expect((await caching.did()).hit).toBeGreaterThan(0);
    await caching.stop();
  }, 120_000);
});

describe('the page of a pairing', () => {
  it('is kept through reports about another, and dropped by one about its own', async () => {
    const caching = await cachingGateway(subgraphs, { tokenVerifier: verifier });
    const ask = () => caching.ask(PAIRING_PAGE, { id: HUANGNAN });
    /** How many answers were dropped by the time at which one comes from the cache. */
    const droppedUntilHit = async () => {
      const { hit } = await caching.did();
      for (;;) {
        await ask();
        const did = await caching.did();
        if (did.hit > hit) return did.dropped;
        await pause(20);
      }
    };
    const changes = new RandomChanges((...asked) => plain.ask(...asked), new Dice(7), tokens);
    await settled();
    const before = await droppedUntilHit();
    for (let number = 0; number < 3; number += 1) await changes.report(HEZUO);
    await settled();
    expect(await droppedUntilHit()).toBe(before);
    const { id } = await changes.report(HUANGNAN);
    await settled();
    expect(await droppedUntilHit()).toBeGreaterThan(before);
    const { data } = await ask();
    expect(JSON.stringify(data.pairing.agreements)).toContain(id);
    expect(JSON.stringify(data.pairing.timeline)).toContain(id);
    await caching.stop();
  }, 60_000);
});

describe('a list', () => {
  it('is asked for again of the pairing that something was reported of, and of no other one', async () => {
    const caching = await cachingGateway(subgraphs, { tokenVerifier: verifier });
    const ask = () => caching.ask(LIST, { first: 50 });
    const changes = new RandomChanges((...asked) => plain.ask(...asked), new Dice(9), tokens);
    const reported = async () => {
      await changes.report(HUANGNAN);
      await settled();
      const before = (await caching.did()).parts;
      const { data } = await ask();
      const { kept, fetched } = (await caching.did()).parts;
      const since = (all: typeof kept, then: typeof kept, name: string) =>
        (all[name] ?? 0) - (then[name] ?? 0);
      const counted = (name: string) =>
        [since(kept, before.kept, name), since(fetched, before.fetched, name)] as const;
      return { data, counted };
    };
    await settled();
    await ask();
    await ask();
    await reported();
    const { data, counted } = await reported();
    const many = data.pairings.nodes.length;
    expect(counted('industry')).toEqual([many - 1, 1]);
    for (const name of ['education', 'healthcare', 'labour', 'products'])
      expect(counted(name), name).toEqual([many, 0]);
    expect((await plain.ask(LIST, { first: 50 })).data).toEqual(data);
    await caching.stop();
  }, 60_000);
});

describe('a gateway that has fallen behind', () => {
  it('serves nothing from its cache, and goes on when it has caught up', async () => {
    let isAway = false;
    const caching = await cachingGateway(subgraphs, { tokenVerifier: verifier }, (feed) => ({
      ...feed,
      read: (after) => (isAway ? Promise.reject(new Error('the log is away')) : feed.read(after)),
    }));
    const ask = () => caching.ask(PAGE, { id: HUANGNAN });
    const hits = async () => (await caching.did()).hit;
    while ((await hits()) === 0) await ask();
    isAway = true;
    await pause(1_300);
    const before = await hits();
    const changes = new RandomChanges((...asked) => plain.ask(...asked), new Dice(8), tokens);
    const { id } = await changes.report(HUANGNAN);
    for (let number = 0; number < 20; number += 1)
      expect(JSON.stringify(await ask())).toContain(id);
    expect(await hits()).toBe(before);
    isAway = false;
    while ((await hits()) === before) {
      expect(JSON.stringify(await ask())).toContain(id);
      await pause(50);
    }
    await caching.stop();
  }, 60_000);
});
