import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph } from './graph.ts';
import type { Answer } from './graph.ts';

const PAIRING = '120116-632300';
const codes = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions.code);

describe('bad input', () => {
  let graph: Awaited<ReturnType<typeof openGraph>>;
  beforeAll(async () => {
    graph = await openGraph();
  });
  afterAll(() => graph.stop());

  it.each([
    ['plain', 'nothing'],
    ['emoji', '🐉'.repeat(30)],
    ['ten kilobytes', 'x'.repeat(10_240)],
    ['a NUL', 'a\0b'],
    ['a lone surrogate', '\ud800'],
    ['quotes', `'; drop table agreement; --"`],
    ['empty', ''],
  ])('as an unknown id (%s) is null wherever an id is taken', async (_, id) => {
    const answer = await graph.ask(
      `query ($id: ID!) { pairing(id: $id) { id } organization(id: $id) { id } source(id: $id) { id } workPlan(id: $id) { id }
        activity(id: $id) { id } agreement(id: $id) { id } industrialPark(id: $id) { id } salesPlatform(id: $id) { id } }`,
      { id },
    );
    expect(answer.errors).toBeUndefined();
    expect(Object.values(answer.data as object).every((value) => value === null)).toBe(true);
  });

  it.each([
    ['an unknown code', '{ region(code: "000000") { code } }'],
    ['a code no longer given out', '{ region(code: "632399") { code } }'],
  ])('as %s is null', async (_, query) => {
    const answer = await graph.ask(query);
    expect(answer).toEqual({ data: { region: null } });
  });

  it.each([
    ['letters', 'abc'],
    ['five digits', '12011'],
    ['emoji', '🐉'],
    ['ten kilobytes', '1'.repeat(10_240)],
  ])(
    'as a malformed region code (%s) is BAD_INPUT, in a variable and in the document',
    async (_, code) => {
      const byVariable = await graph.ask(
        'query ($code: RegionCode!) { region(code: $code) { code } }',
        { code },
      );
      const byLiteral = await graph.ask(`{ region(code: ${JSON.stringify(code)}) { code } }`);
      for (const answer of [byVariable, byLiteral]) {
        expect(codes(answer)).toEqual(['BAD_INPUT']);
        expect(answer.errors?.[0]?.message).toContain('GB/T 2260');
        expect(answer.data?.region ?? null).toBeNull();
      }
    },
  );

  it.each([-1, 101, 1_000_000, 2_147_483_647])(
    'as a page of %i is BAD_INPUT at its field, in every domain',
    async (first) => {
      const answer = await graph.ask(
        `query ($id: ID!, $first: Int!) { pairing(id: $id) { id timeline(first: $first) { totalCount } agreements(first: $first) { totalCount }
        schoolPairings(first: $first) { totalCount } medicalTeams(first: $first) { totalCount } labourProgrammes(first: $first) { totalCount }
        products(first: $first) { totalCount } } }`,
        { id: PAIRING, first },
      );
      expect(new Set(codes(answer))).toEqual(new Set(['BAD_INPUT']));
      expect(answer.errors?.[0]?.message).toContain('0 to 100');
    },
  );

  it('costs the fields of other subgraphs nothing', async () => {
    const answer = await graph.ask(
      `{ pairing(id: "${PAIRING}") { id agreements(first: -1) { totalCount } products { totalCount } } }`,
    );
    expect(answer.data.pairing).toEqual({
      id: PAIRING,
      agreements: null,
      products: { totalCount: 4 },
    });
    expect(answer.errors?.map(({ path }) => path)).toEqual([['pairing', 'agreements']]);
  });

  it.each([
    'x',
    '',
    'MjAyMC0xMy00NX5h',
    Buffer.from("2020-01-01~'; drop table agreement --").toString('base64url'),
    '🐉',
  ])('as a broken cursor (%s) is BAD_CURSOR', async (after) => {
    const answer = await graph.ask(
      'query ($id: ID!, $after: String) { pairing(id: $id) { agreements(after: $after) { nodes { id } } } }',
      {
        id: PAIRING,
        after,
      },
    );
    expect(codes(answer)).toEqual(['BAD_CURSOR']);
  });

  it.each(['91350100M000100Y44', '123', '🐉', ''])(
    'as a wrong credit code (%s) is BAD_INPUT',
    async (uscc) => {
      const answer = await graph.ask('query ($uscc: String) { organization(uscc: $uscc) { id } }', {
        uscc,
      });
      expect(codes(answer)).toEqual(['BAD_INPUT']);
      expect(answer.data.organization).toBeNull();
    },
  );

  it.each(['2023-13-45', '2023-02-30', 'yesterday', '0000-01-01', '99999-01-01', 20230101])(
    'as a day that is none (%s) is BAD_INPUT',
    async (from) => {
      const answer = await graph.ask(
        'query ($id: ID!, $period: PeriodInput) { pairing(id: $id) { agreements(period: $period) { totalCount } } }',
        { id: PAIRING, period: { from } },
      );
      expect(codes(answer)).toEqual(['BAD_INPUT']);
    },
  );

  it.each([
    ['a year beyond reason', 'progress(year: 2147483647) { actual }'],
    ['a moment far away', 'timeline(asOf: "9999-12-31T23:59:59Z") { totalCount }'],
    [
      'a span of millennia',
      'coverage(period: { from: "1000-01-01", to: "9999-12-31" }, by: MONTH) { activityCount }',
    ],
    [
      'an empty span',
      'investmentSummary(period: { from: "2024-01-01", to: "2023-01-01" }) { contracted { fen } }',
    ],
  ])('such as %s is answered', async (_, field) => {
    const answer = await graph.ask(`{ pairing(id: "${PAIRING}") { ${field} } }`);
    expect(answer.errors).toBeUndefined();
  });

  it.each([
    [
      'a series of millennia',
      `{ indicatorSeries(indicator: "x", pairings: ["${PAIRING}"], period: { from: "1000-01-01", to: "9999-12-31" }, by: MONTH) { points { from } } }`,
    ],
    ['a search for wildcards', '{ search(text: "%_%") { id } }'],
    ['a search for nothing', '{ search(text: "") { id } }'],
    [
      'names of prototypes',
      '{ __proto__: pairings(first: 1) { totalCount } constructor: pairings(first: 1) { totalCount } }',
    ],
  ])('such as %s is never an error of the server', async (_, query) => {
    const response = await fetch(`${graph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(response.status).toBeLessThan(500);
    const { errors = [] } = (await response.json()) as Answer;
    for (const { extensions } of errors) expect(extensions.code).not.toBe('INTERNAL_ERROR');
  });
});
