import { serveSubgraph } from '@jiedui/subgraph';
import { TIMES } from '@jiedui/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportMany } from './many-records.ts';
import { plantWrongValues } from './plant-wrong-values.ts';
import { Dice, OperationMaker } from './random-operation.ts';
import type { RandomOperation, Samples } from './random-operation.ts';
import { entitiesOf, openTwoWays, reasons } from './two-ways.ts';
import type { TwoWays } from './two-ways.ts';
import { SUBGRAPHS } from './subgraph-folders.ts';

const OPERATIONS = 12 * TIMES;
const PAIRINGS = ['120116-632300', '120116-620525'];
const KEYS = { Pairing: PAIRINGS, Region: ['632300', '120116'] };

/** Among them what is refused: errors have to be the same, too. */
const SAMPLES: Samples = {
  first: [0, 1, 2, 3, 5, 10, 20, 99, 100, 101],
  after: ['MjAyMy0wNy0wMX5h', 'MjAyMi0wNy0wMX5h', 'LWluZmluaXR5fmE', 'nowhere'],
  year: [2023, 2024],
  id: [...PAIRINGS, 'nobody'],
  code: ['632300', '120116'],
  asOf: ['2024-01-01T00:00:00Z'],
  hash: ['nothing'],
  uscc: ['91120116000000000X'],
  Date: ['2023-01-01', '2023-07-15', '2024-06-30'],
  RegionCode: ['632300', '120116', '620000'],
  text: ['州', 'fair'],
  name: ['州', 'an'],
  kinds: ['AGREEMENT', 'EXCHANGE'],
  indicator: ['investment-contracted'],
  pairing: PAIRINGS,
  pairings: PAIRINGS,
  awaiting: ['120116'],
  awaitedBy: ['632300'],
  Boolean: [true, false],
};

/** Operations over all that a subgraph can be asked for: each entity, two at once, and the root. */
async function* operationsOf(ways: TwoWays, from: number): AsyncGenerator<RandomOperation> {
  const entities = await entitiesOf(ways, KEYS);
  const representation = (name: string, key: string, value: string) =>
    `{__typename: "${name}", ${key}: "${value}"}`;
  for (const [place, { type, key, keys }] of entities.entries()) {
    const other = entities[(place + 1) % entities.length]!;
    const all = [
      ...keys.map((value) => representation(type.name, key, value)),
      ...keys.slice(0, 1).map((value) => representation(type.name, key, value)),
      ...other.keys.map((value) => representation(other.type.name, other.key, value)),
    ];
    const beside = `__typename ... on ${other.type.name} { k: ${other.key} }`;
    const opening = `{ _entities(representations: [${all.join(', ')}]) { ... on ${type.name} %s ${beside} } }`;
    for (let seed = 0; seed < OPERATIONS; seed += 1) {
      const dice = new Dice((from + seed) * 7919 + place);
      yield new OperationMaker(dice, SAMPLES).make(type, opening);
    }
  }
  const query = ways.direct.schema.getQueryType();
  for (let seed = 0; query && seed < OPERATIONS; seed += 1)
    yield new OperationMaker(new Dice((from + seed) * 104_729), SAMPLES).make(query, '%s');
}

describe('rows as the answer', () => {
  let graph: Awaited<ReturnType<typeof openTwoWays>>;
  beforeAll(async () => {
    graph = await openTwoWays();
    await reportMany(graph.subgraph('industry').recorder, PAIRINGS);
    await graph.settled();
  }, 120_000);
  afterAll(() => graph.stop());

  const waysOf = (name: string) => graph.all.find(({ definition }) => definition.name === name)!;
  /** Asks all operations of a subgraph both ways; answers how often which reason was given. */
  const compared = async (name: string, from: number) => {
    const ways = waysOf(name);
    const before = await reasons(ways.direct);
    for await (const { text, variables } of operationsOf(ways, from)) {
      const answers = await ways.answers({ query: text, variables });
      const shown = `${text}\n${JSON.stringify(variables)}`;
      expect(answers['direct'], shown).toBe(answers['general']);
      expect(answers['text'], shown).toBe(answers['general']);
    }
    const after = await reasons(ways.direct);
    return Object.fromEntries(
      Object.entries(after).map(([reason, times]) => [reason, times - (before[reason] ?? 0)]),
    );
  };

  it.each(SUBGRAPHS)(
    'are what graphql-js answers, in %s',
    async (name) => {
      const counted = await compared(name, 1);
      expect(counted['none']).toBeGreaterThan(OPERATIONS);
      expect(counted['argument']).toBeGreaterThan(0);
      expect(counted['value'] ?? 0).toBe(0);
      expect(counted['statement'] ?? 0).toBe(0);
    },
    180_000 * TIMES,
  );

  it('are sent over HTTP as they are', async () => {
    const { direct, answers } = waysOf('industry');
    const served = await serveSubgraph(direct, { host: '127.0.0.1', port: 0 });
    const query = `query ($keys: [_Any!]!) { __typename _entities(representations: $keys) {
      ... on Pairing { agreements(first: 2) { totalCount nodes { title { zh } } } } } }`;
    const variables = { keys: PAIRINGS.map((id) => ({ __typename: 'Pairing', id })) };
    const response = await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    await served.stop();
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const { general } = await answers({ query, variables });
    expect(general).not.toContain('errors');
    expect(JSON.stringify(JSON.parse(text))).toBe(general);
  });

  describe('where they hold what the schema does not allow', () => {
    let met = 0;
    beforeAll(async () => {
      for (const { direct } of graph.all) await plantWrongValues(direct.database);
    }, 120_000);

    it.each(SUBGRAPHS)(
      'are left to graphql-js, in %s',
      async (name) => {
        const counted = await compared(name, 1000);
        expect(counted['none']).toBeGreaterThan(0);
        met += counted['value'] ?? 0;
      },
      180_000 * TIMES,
    );

    // Not in each: some subgraphs have few facts.
    it('were met often enough to mean something', () => {
      expect(met).toBeGreaterThan(50);
    });
  });

  describe('where the database fails', () => {
    it('are read once, and graphql-js says what is wrong', async () => {
      const { direct, answers } = waysOf('labour');
      await direct.database.pool.query('alter table labour_programme rename to gone');
      const query = `{ _entities(representations: [{__typename: "Pairing", id: "${PAIRINGS[0]!}"}]) {
        ... on Pairing { labourProgrammes { totalCount nodes { id } } } } }`;
      const { general, ...others } = await answers({ query });
      expect(general).toContain('INTERNAL_ERROR');
      expect(others).toEqual({ direct: general, text: general });
      expect((await reasons(direct))['statement']).toBe(2);
    });
  });
});
