import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph, testIssuer } from './graph.ts';
import type { Answer } from './graph.ts';
import { api, domainOf, fieldOf, PAIRING, reportableTypes, sampleInput } from './sample-input.ts';

const TYPES = reportableTypes();
const KINDS = ['report', 'reports', 'revise', 'revises', 'withdraw'] as const;
type Kind = (typeof KINDS)[number];

/** Every mutation that changes records. */
const MUTATIONS = TYPES.flatMap((type) => KINDS.map((kind) => ({ type, kind })));

/** What the other side may say. */
const REVIEWS = [
  `mutation { answer: confirmActivity(input: { idempotencyKey: "k", activity: "a", revision: 1 }) {
    userErrors { code } } }`,
  `mutation { answer: disputeActivity(input: { idempotencyKey: "k", activity: "a", revision: 1, reason: "why" }) {
    userErrors { code } } }`,
];

const nameOf = (type: string, kind: Kind) =>
  kind.endsWith('s') ? `${kind.slice(0, -1)}${type}s` : `${kind}${type}`;

function inputOf(type: string, kind: Kind): object {
  const ids = new Proxy({}, { get: () => ['nothing', 'nothing else'] });
  const row = sampleInput(type, ids);
  const field = fieldOf(type);
  const idempotencyKey = randomUUID();
  const version = { id: `${field}_none`, revision: 1 };
  switch (kind) {
    case 'report':
      return { idempotencyKey, [field]: row };
    case 'reports':
      return { idempotencyKey, [`${field}s`]: [row] };
    case 'revise':
      return { idempotencyKey, ...version, reason: 'why', [field]: row };
    case 'revises':
      return { idempotencyKey, reason: 'why', [`${field}s`]: [{ ...version, [field]: row }] };
    default:
      return { idempotencyKey, ...version, reason: 'why' };
  }
}

const documentOf = (type: string, kind: Kind) => {
  const name = nameOf(type, kind);
  const [argument] = api.getMutationType()?.getFields()[name]?.args ?? [];
  const codes = kind.endsWith('s')
    ? 'rowErrors { code } userErrors { code }'
    : 'userErrors { code }';
  return `mutation ($input: ${String(argument?.type)}) { answer: ${name}(input: $input) { ${codes} } }`;
};

const codesOf = (answer: Answer) => answer.errors?.map(({ extensions }) => extensions.code) ?? [];
const problemsOf = ({ data }: Answer): string[] => {
  const { rowErrors = [], userErrors = [] } = (data?.answer ?? {}) as Record<
    string,
    { code: string }[]
  >;
  return [...rowErrors, ...userErrors].map(({ code }) => code);
};

const claims = {
  organization: 'organization_supporter',
  regions: ['120116'],
  scopes: TYPES.map((type) => `report:${domainOf(type)}`),
};

describe('rights', () => {
  let graph: Awaited<ReturnType<typeof openGraph>>;
  let tokens: Record<string, string | undefined>;
  beforeAll(async () => {
    graph = await openGraph();
    const unsigned = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
    const good = await graph.tokenFor(claims);
    const [, payload = ''] = good.split('.');
    tokens = {
      'no token': undefined,
      'one that has expired': await graph.tokenFor(claims, -120),
      'one of another issuer': await testIssuer().tokenFor(claims),
      'one for another audience': await graph.tokenFor(claims, 3600, 'somebody-else'),
      'one whose signature is cut': good.slice(0, -6),
      'one with alg none': `${unsigned({ alg: 'none', typ: 'JWT' })}.${payload}.`,
    };
  });
  afterAll(() => graph.stop());

  it.each([
    'no token',
    'one that has expired',
    'one of another issuer',
    'one for another audience',
    'one whose signature is cut',
    'one with alg none',
  ])(
    'with %s change nothing, whatever the mutation',
    async (which) => {
      const token = tokens[which];
      const before = await written();
      for (const { type, kind } of MUTATIONS) {
        const asked = documentOf(type, kind);
        const answer = await graph.ask(
          asked,
          { input: inputOf(type, kind) },
          token === undefined ? {} : { token },
        );
        expect([nameOf(type, kind), codesOf(answer)]).toEqual([
          nameOf(type, kind),
          ['UNAUTHENTICATED'],
        ]);
        expect(answer.data?.answer ?? null).toBeNull();
      }
      for (const review of REVIEWS) {
        const answer = await graph.ask(review, {}, token === undefined ? {} : { token });
        expect(codesOf(answer)).toEqual(['UNAUTHENTICATED']);
      }
      expect(await written()).toBe(before);
    },
    300_000,
  );

  it('of another domain, or none, change nothing', async () => {
    const before = await written();
    for (const { type, kind } of MUTATIONS) {
      const others = claims.scopes.filter((scope) => scope !== `report:${domainOf(type)}`);
      const token = await graph.tokenFor({ ...claims, scopes: [...others, 'confirm', 'audit'] });
      const answer = await graph.ask(
        documentOf(type, kind),
        { input: inputOf(type, kind) },
        { token },
      );
      expect([nameOf(type, kind), codesOf(answer)]).toEqual([nameOf(type, kind), ['FORBIDDEN']]);
    }
    const reporter = await graph.tokenFor(claims);
    for (const review of REVIEWS)
      expect(codesOf(await graph.ask(review, {}, { token: reporter }))).toEqual(['FORBIDDEN']);
    expect(await written()).toBe(before);
  }, 300_000);

  it('of another region report for no pairing', async () => {
    const token = await graph.tokenFor({ ...claims, regions: ['440000', '120115', '63'] });
    for (const { type, kind } of MUTATIONS) {
      const input = inputOf(type, kind);
      if (kind === 'withdraw' || !JSON.stringify(input).includes(PAIRING)) continue;
      const answer = await graph.ask(documentOf(type, kind), { input }, { token });
      expect([nameOf(type, kind), problemsOf(answer)]).toEqual([
        nameOf(type, kind),
        expect.arrayContaining(['NOT_A_PARTY']),
      ]);
    }
  }, 300_000);

  it.each([
    ['the supporter', ['120116']],
    ['all above the supporter', ['120000']],
    ['the recipient', ['632300']],
    ['all above the recipient', ['630000']],
  ])('of %s report for the pairing', async (_, regions) => {
    const token = await graph.tokenFor({ ...claims, regions });
    const input = {
      idempotencyKey: randomUUID(),
      agreement: sampleInput('Agreement', {}),
    };
    const answer = await graph.ask(documentOf('Agreement', 'report'), { input }, { token });
    expect([codesOf(answer), problemsOf(answer)]).toEqual([[], []]);
  });

  it('are asked again by a subgraph that is reached without the gateway', async () => {
    for (const { type, kind } of MUTATIONS) {
      const { errors } = await graph
        .subgraph(domainOf(type))
        .answer({ query: documentOf(type, kind), variables: { input: inputOf(type, kind) } });
      expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['UNAUTHENTICATED']);
    }
  });

  /** Versions in all logs together. */
  async function written(): Promise<number> {
    const counts = await Promise.all(
      graph.all.map(async ({ database }) => {
        const { rows } = await database.pool.query<{ n: number }>(
          'select count(*)::int as n from event',
        );
        return rows[0]?.n ?? 0;
      }),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  }
});
