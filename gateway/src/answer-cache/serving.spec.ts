import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { archive } from '../../test/archive.ts';
import { post } from '../../test/client.ts';
import { issuer } from '../../test/keeper.ts';
import { telling } from '../../test/telling.ts';
import { startTold } from '../../test/told-gateway.ts';
import type { GatewayOptions, RunningGateway } from '../options.ts';
import type { AnswerRead } from './changes.ts';

const { verifier, sign } = issuer();
const READ: AnswerRead = { rows: [{ table: 'file', ids: ['1'] }], hasWords: false };
const FILE = { query: '{ file { title } }' };

const subgraph = telling(archive(), () => READ);
const start = (options: Partial<GatewayOptions> = {}) =>
  startTold([subgraph], {
    tokenVerifier: verifier,
    policies: { auditor: ({ organization }) => organization === 'auditors' },
    ...options,
  });

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await start();
});
afterAll(() => gateway.stop());
afterEach(() => {
  subgraph.saysAgain();
  subgraph.isAway(false);
});

/** How many fetches an asking costs: none where the answer is kept. */
async function fetches(body: object, headers: Record<string, string> = {}, { url } = gateway) {
  const before = subgraph.asked.length;
  const reply = await post(url, body, headers);
  return { reply, count: subgraph.asked.length - before };
}
const settle = () => pause(20);
/** Until the subgraph holds a fetch, and whoever asks the same has come as well. */
async function held() {
  await expect.poll(() => subgraph.holds).toBeGreaterThan(0);
  await settle();
}

describe('an answer that is kept', () => {
  it('is given again, to the letter, without anything being fetched', async () => {
    const query = '{ file { title id } }';
    const first = await fetches({ query });
    const again = await fetches({ query });
    expect([first.count, again.count]).toEqual([1, 0]);
    expect(again.reply.text).toBe(first.reply.text);
    for (const name of ['content-type', 'cache-control', 'cost-estimated', 'cost-actual'])
      expect(again.reply.headers.get(name), name).toBe(first.reply.headers.get(name));
    const ids = [first, again].map(({ reply }) => reply.headers.get('x-request-id'));
    expect(new Set(ids).size).toBe(2);
  });

  it('is another one for other variables, another operation or another form', async () => {
    const query =
      'query A($is: Boolean!) { file { title @include(if: $is) id } } query B { file { id } }';
    const ask = (operationName: string, variables?: object, accept = 'application/json') =>
      fetches({ query, operationName, variables }, { accept });
    await ask('A', { is: true });
    expect((await ask('A', { is: false })).reply.data).toEqual({ file: { id: '1' } });
    expect((await ask('A', { is: true })).reply.data).toEqual({ file: { id: '1', title: 'Plan' } });
    expect((await ask('B')).reply.data).toEqual({ file: { id: '1' } });
    const other = await ask('B', {}, 'application/graphql-response+json');
    expect(other.reply.headers.get('content-type')).toMatch(/^application\/graphql-response\+json/);
    const again = await ask('B', {}, 'application/graphql-response+json');
    expect(again.count).toBe(0);
    expect(again.reply.headers.get('content-type')).toBe(other.reply.headers.get('content-type'));
  });

  it('is dropped by a change of what it was read from, and by no other', async () => {
    await fetches(FILE);
    subgraph.change('file', '2', true);
    await settle();
    expect((await fetches(FILE)).count).toBe(0);
    subgraph.change('file', '1');
    expect((await fetches(FILE)).count).toBe(1);
  });

  it('is not served from the moment of a ring until it is known what has changed', async () => {
    await fetches(FILE);
    await fetches(FILE);
    subgraph.isAway(true);
    subgraph.change('file', '2', true);
    expect((await fetches(FILE)).count).toBe(1);
    subgraph.isAway(false);
  });

  it('is not served where changes have not been known for a second', async () => {
    await pause(1_100);
    await fetches(FILE);
    expect((await fetches(FILE)).count).toBe(0);
    subgraph.isAway(true);
    await pause(1_400);
    expect((await fetches(FILE)).count).toBe(1);
    // And nothing is kept.
    expect((await fetches(FILE)).count).toBe(1);
    subgraph.isAway(false);
    await pause(1_500);
    await fetches(FILE);
    expect((await fetches(FILE)).count).toBe(0);
  });

  it('costs its client what it would cost without', async () => {
    const poor = await start({ limits: { rate: 2 } });
    for (const left of ['1', '0']) {
      const { reply } = await fetches(FILE, {}, poor);
      expect(reply.headers.get('ratelimit')).toMatch(new RegExp(`;r=${left};`));
    }
    const { reply, count } = await fetches(FILE, {}, poor);
    expect([reply.status, count, reply.errors?.[0]?.extensions['code']]).toEqual([
      429,
      0,
      'RATE_LIMITED',
    ]);
    expect(reply.headers.get('retry-after')).toMatch(/^\d+$/);
    await poor.stop();
  });

  it('has for a GET the tag and the word to other caches that it would have', async () => {
    const url = `${gateway.url}/graphql?query=${encodeURIComponent('{ file { id title } }')}`;
    const headers = { 'apollo-require-preflight': '1' };
    const [first, again] = [await fetch(url, { headers }), await fetch(url, { headers })];
    for (const name of ['etag', 'cache-control', 'vary', 'content-type'])
      expect(again.headers.get(name), name).toBe(first.headers.get(name));
    expect(first.headers.get('cache-control')).toBe('public, max-age=10');
    const tag = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await fetch(url, { headers: { ...headers, ...tag } })).status).toBe(304);
    const private_ = await fetch(url, {
      headers: { ...headers, authorization: `Bearer ${await sign()}` },
    });
    expect(private_.headers.get('cache-control')).toBe('private, no-store');
    expect((await fetch(url)).status).toBe(400);
  });

  it('counts as a use of its fields, and under its name', async () => {
    const body = { query: 'query Counted { file { title } }' };
    const headers = { 'graphql-client-name': 'counting' };
    await fetches(body, headers);
    await fetches(body, headers);
    const usage = (await (await fetch(`${gateway.url}/usage`)).json()) as {
      fields: Record<string, Record<string, number>>;
    };
    expect(usage.fields['counting']?.['File.title']).toBe(2);
    const metrics = await (await fetch(`${gateway.url}/metrics`)).text();
    expect(metrics).toMatch(
      /gateway_request_duration_seconds_count\{operation="Counted",client="counting",outcome="ok"\} 2/,
    );
  });
});

/** What has become of lookups and answers so far. */
async function counts() {
  const page = await (await fetch(`${gateway.url}/metrics`)).text();
  const of = (name: string, label: string) =>
    Number(
      new RegExp(`^gateway_answer_cache_${name}_total\\{${label}\\} (\\d+)`, 'm').exec(page)?.[1] ??
        0,
    );
  return {
    hits: of('lookups', 'result="hit"'),
    misses: of('lookups', 'result="miss"'),
    stored: of('answers', 'outcome="stored"'),
    changed: of('answers', 'outcome="changed"'),
  };
}
const less = <T extends Record<string, number>>(now: T, before: T) =>
  Object.fromEntries(
    Object.entries(now).map(([name, count]) => [name, count - (before[name] ?? 0)]),
  );

describe('an answer that is computed while others ask for it', () => {
  const ASKERS = 5;
  /** So many ask at once, and something happens before the first of them is answered. */
  async function together(meanwhile: () => void) {
    await fetches(FILE);
    subgraph.change('file', '1');
    await settle();
    const before = await counts();
    const release = subgraph.hold();
    const asking = Array.from({ length: ASKERS }, () => post(gateway.url, FILE));
    await held();
    meanwhile();
    await settle();
    release();
    const replies = await Promise.all(asking);
    expect(replies.map(({ data }) => data)).toEqual(
      replies.map(() => ({ file: { title: 'Plan' } })),
    );
    return less(await counts(), before);
  }

  it('is computed once', async () => {
    const counted = await together(() => undefined);
    expect(counted).toEqual({ hits: ASKERS - 1, misses: 1, stored: 1, changed: 0 });
  });

  it('is computed once more where something changes meanwhile', async () => {
    const counted = await together(() => {
      subgraph.change('file', '1');
    });
    expect(counted).toEqual({ hits: ASKERS - 2, misses: 2, stored: 1, changed: 1 });
  });

  it('is computed by each of them where it is not kept', async () => {
    const counted = await together(() => {
      subgraph.says({ untracked: 'resolver' });
    });
    expect(counted).toEqual({ hits: 0, misses: ASKERS, stored: 0, changed: 0 });
  });

  it('is not waited for where the one before could not be kept, until one can', async () => {
    subgraph.says({ untracked: 'resolver' });
    await together(() => undefined);
    subgraph.says({ untracked: 'resolver' });
    const release = subgraph.hold();
    const asking = Array.from({ length: ASKERS }, () => post(gateway.url, FILE));
    await settle();
    // All have got as far as to compute it.
    const reached = await counts();
    subgraph.saysAgain();
    release();
    await Promise.all(asking);
    expect(less(await counts(), reached)).toMatchObject({
      hits: 0,
      misses: ASKERS,
      stored: ASKERS,
    });
    expect(await together(() => undefined)).toMatchObject({ hits: ASKERS - 1, misses: 1 });
  });

  it('is not waited for by whoever has no time', async () => {
    await fetches(FILE);
    subgraph.change('file', '1');
    await settle();
    const release = subgraph.hold();
    const first = post(gateway.url, FILE);
    await held();
    const hasty = await post(gateway.url, FILE, { 'x-request-timeout': '100' });
    expect(hasty.errors?.[0]?.extensions['code']).toBe('DEADLINE_EXCEEDED');
    release();
    expect((await first).data).toEqual({ file: { title: 'Plan' } });
  });

  it('is waited for no longer than a second', async () => {
    await fetches(FILE);
    subgraph.change('file', '1');
    await settle();
    const before = await counts();
    const release = subgraph.hold();
    const asking = [post(gateway.url, FILE), post(gateway.url, FILE)];
    await pause(1_300);
    release();
    await Promise.all(asking);
    expect(less(await counts(), before)).toMatchObject({ hits: 0, misses: 2 });
  });
});

describe('no answer is kept', () => {
  it.each([
    ['of which a part is missing', '{ file { title author } }'],
    ['of which all is refused', '{ nope }'],
    ['to a mutation', 'mutation { look }'],
    ['about the schema', '{ __schema { queryType { name } } }'],
  ])('%s', async (_, query) => {
    const { hits, stored } = await counts();
    const replies = [await post(gateway.url, { query }), await post(gateway.url, { query })];
    expect(replies[1]?.text).toBe(replies[0]?.text);
    expect(await counts()).toMatchObject({ hits, stored });
    const metrics = await (await fetch(`${gateway.url}/metrics`)).text();
    expect(metrics).not.toMatch(new RegExp(`operation="${query}"`));
  });

  it.each([
    ['that says nothing', undefined],
    ['that cannot say', { untracked: 'resolver' }],
  ])('of a subgraph %s', async (_, said) => {
    subgraph.says(said);
    const query = `{ file { title note: id ${said ? 'a: id' : 'b: id'} } }`;
    expect([(await fetches({ query })).count, (await fetches({ query })).count]).toEqual([1, 1]);
  });

  it('where the operator wants none', async () => {
    const plain = await start({ answerCache: undefined });
    expect([
      (await fetches(FILE, {}, plain)).count,
      (await fetches(FILE, {}, plain)).count,
    ]).toEqual([1, 1]);
    await plain.stop();
  });
});

describe('rights', () => {
  it('are told apart: no answer is given to whoever may see less, or more', async () => {
    const query = '{ file { title author price } }';
    const bearer = async (organization: string) => ({
      authorization: `Bearer ${await sign(60, { organization })}`,
    });
    const auditor = await bearer('auditors');
    const whole = { file: { title: 'Plan', author: 'Li', price: 3 } };
    expect((await fetches({ query }, auditor)).reply.data).toEqual(whole);
    const kept = await fetches({ query }, auditor);
    expect([kept.count, kept.reply.data]).toEqual([0, whole]);
    const other = await fetches({ query }, await bearer('others'));
    expect([other.count, other.reply.data]).toEqual([1, { file: null }]);
    expect(other.reply.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    const nobody = await fetches({ query });
    expect(nobody.reply.errors?.map(({ extensions }) => extensions['code'])).toContain(
      'UNAUTHENTICATED',
    );
    const bad = await fetches({ query }, { authorization: 'Bearer x' });
    expect(bad.reply.status).toBe(401);
  });
});
