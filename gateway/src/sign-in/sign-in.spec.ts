import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post, read } from '../../test/client.ts';
import type { Reply } from '../../test/client.ts';
import { compose } from '../../test/graph.ts';
import { issuer, keeper } from '../../test/keeper.ts';
import { memoryLog } from '../../test/memory-log.ts';
import { InProcessDataSource } from '../data-source/in-process-data-source.ts';
import { startGateway } from '../gateway.ts';
import type { RunningGateway } from '../options.ts';

const WHO = { query: '{ who }' };
const LEAVE = { query: 'mutation { leave }' };
const OWN = { 'sec-fetch-site': 'same-origin' };
const ELSEWHERE = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };
type Headers = Record<string, string>;

const { verifier, sign } = issuer();
const { logger, lines } = memoryLog();
const keys = keeper();
let gateway: RunningGateway;
const start = (limits = {}) =>
  startGateway({
    supergraphSdl: compose({}, [keys.subgraph]),
    port: 0,
    logger,
    limits,
    tokenVerifier: verifier,
    dataSource: () => new InProcessDataSource(keys.subgraph),
  });
beforeAll(async () => {
  gateway = await start();
});
afterAll(() => gateway.stop());

const code = ({ errors }: Reply) => errors?.[0]?.extensions['code'];
const signIn = (body: unknown, headers: Headers = OWN, url = gateway.url) =>
  fetch(`${url}/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
/** What a browser sends back of a `Set-Cookie`. */
const kept = (response: Response) => ({
  cookie: `jiedui-language=en; ${response.headers.get('set-cookie')?.split(';')[0] ?? ''}`,
});
const signedIn = async () => kept(await signIn({ credential: await sign() }));
const get = async (query: string, headers: Headers) =>
  read(
    await fetch(`${gateway.url}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { 'apollo-require-preflight': '1', ...headers },
    }),
  );

describe('a browser that signs in', () => {
  it('keeps its token where no script reads it, for this host, until the token ends', async () => {
    const response = await signIn({ credential: ` ${await sign(90)}\n` });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { expiresAt } = (await response.json()) as { expiresAt: string };
    expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(80_000);
    expect(response.headers.get('set-cookie')).toMatch(
      /^jiedui-sign-in=[\w.-]+; Path=\/; Max-Age=(90|8\d); HttpOnly; SameSite=Strict$/,
    );
  });

  it('sends it over TLS alone where its page came over TLS', async () => {
    const origin = { ...OWN, origin: 'https://jiedui.example' };
    const response = await signIn({ credential: await sign() }, origin);
    expect(response.headers.get('set-cookie')).toMatch(/; HttpOnly; SameSite=Strict; Secure$/);
  });

  it.each([
    ['a token', () => sign(), /^[0-9a-f-]{36}$/],
    ['an API key', () => Promise.resolve(keys.make()), /^key-1$/],
  ])('by %s is known from then on, and may change things', async (_, credential, who) => {
    const cookie = kept(await signIn({ credential: await credential() }));
    const asked = await post(gateway.url, WHO, { ...OWN, ...cookie });
    expect(asked.data?.['who']).toMatch(who);
    expect((await get('{ who }', cookie)).data).toEqual(asked.data);
    const changed = await post(gateway.url, LEAVE, { ...OWN, ...cookie });
    expect(changed.data?.['leave']).toBe(asked.data?.['who']);
  });

  it('is forgotten when it signs out', async () => {
    const response = await fetch(`${gateway.url}/sign-in`, { method: 'DELETE', headers: OWN });
    expect(response.status).toBe(204);
    expect(response.headers.get('set-cookie')).toMatch(/^jiedui-sign-in=; Path=\/; Max-Age=0; /);
    expect((await post(gateway.url, WHO, { ...OWN, ...kept(response) })).data?.['who']).toBeNull();
  });

  it('is told what is wrong, and has its cookie taken back, once its key is revoked', async () => {
    const key = keys.make();
    keys.revoke(key);
    const refused = await post(gateway.url, WHO, { ...OWN, cookie: `jiedui-sign-in=${key}` });
    expect(refused.status).toBe(401);
    expect(refused.errors?.[0]?.message).toContain('was revoked');
    expect(refused.headers.get('set-cookie')).toContain('Max-Age=0');
  });

  it('has what it is answered kept for nobody else', async () => {
    const { headers } = await get('{ who }', await signedIn());
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('vary')).toContain('cookie');
  });

  it('leaves nothing of its credential in the log', () => {
    expect(JSON.stringify(lines)).not.toMatch(/jd_[0-9a-f]|eyJ/);
  });
});

describe('a sign-in', () => {
  const refusal = async (response: Promise<Response>) => {
    const reply = await read(await response);
    expect(reply.headers.get('set-cookie')).toBeNull();
    return [reply.status, code(reply)];
  };

  it.each([
    ['an expired token', () => sign(-1)],
    ['another issuer’s token', () => issuer().sign()],
    ['a word', () => Promise.resolve('token')],
    ['an unknown key', () => Promise.resolve(`jd_${'0'.repeat(32)}_${'0'.repeat(64)}`)],
  ])('with %s is refused', async (_, credential) => {
    const response = signIn({ credential: await credential() });
    expect(await refusal(response)).toEqual([401, 'UNAUTHENTICATED']);
  });

  it.each([
    ['nothing', {}],
    ['a list', []],
    ['a number', { credential: 1 }],
    ['an empty text', { credential: ' ' }],
    ['a cookie of its own', { credential: 'a; Domain=evil.example' }],
    ['a line of its own', { credential: 'a\r\nSet-Cookie: b=c' }],
    ['more than a credential', { credential: 'a', next: 'https://evil.example' }],
    ['a token that no browser keeps', { credential: 'a'.repeat(4000) }],
  ])('with %s is no sign-in', async (_, body) => {
    expect(await refusal(signIn(body))).toEqual([400, 'BAD_REQUEST']);
  });

  it('is judged by what is pasted, whoever the browser was before', async () => {
    const headers = { ...OWN, ...(await signedIn()), authorization: `Bearer ${await sign()}` };
    expect(await refusal(signIn({ credential: 'token' }, headers))).toEqual([
      401,
      'UNAUTHENTICATED',
    ]);
  });

  it('of another site is none: nobody is signed in as somebody else', async () => {
    const credential = await sign();
    for (const headers of [ELSEWHERE, { origin: 'https://evil.example' }, {}])
      expect(await refusal(signIn({ credential }, headers))).toEqual([403, 'CROSS_SITE_REQUEST']);
  });

  it('cannot be guessed: an address that tries on and on is answered no more', async () => {
    const other = await start({ faults: 3 });
    const statuses = [];
    for (let turn = 0; turn < 5; turn += 1)
      statuses.push((await signIn({ credential: 'token' }, OWN, other.url)).status);
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
    await other.stop();
  });
});

describe('whoever has a browser send its cookie', () => {
  const SITES: [string, Headers][] = [
    ['another site', ELSEWHERE],
    ['a neighbouring host', { 'sec-fetch-site': 'same-site' }],
    ['a link', { 'sec-fetch-site': 'none' }],
    ['a page that hides where it is from', { origin: 'null' }],
    ['another site in an old browser', { origin: 'https://evil.example' }],
    ['nobody knows where', {}],
  ];

  it.each(SITES)('from %s changes nothing', async (_, headers) => {
    const refused = await post(gateway.url, LEAVE, { ...headers, ...(await signedIn()) });
    expect([refused.status, code(refused)]).toEqual([403, 'CROSS_SITE_REQUEST']);
    expect(refused.data).toBeUndefined();
  });

  it('from another site signs nobody out', async () => {
    const headers = { ...ELSEWHERE, ...(await signedIn()) };
    const refused = await fetch(`${gateway.url}/sign-in`, { method: 'DELETE', headers });
    expect([refused.status, refused.headers.get('set-cookie')]).toEqual([403, null]);
  });

  it('by a link changes nothing, whatever the link says', async () => {
    const cookie = await signedIn();
    const refused = await get('mutation { leave }', cookie);
    expect([refused.status, refused.data]).toEqual([405, undefined]);
    const bare = await get('{ who }', { ...cookie, ...ELSEWHERE });
    expect([bare.status, code(bare)]).toEqual([403, 'CROSS_SITE_REQUEST']);
  });

  it('from a page of ours in an old browser is served', async () => {
    const headers = { origin: gateway.url, ...(await signedIn()) };
    expect((await post(gateway.url, LEAVE, headers)).data).toHaveProperty('leave');
  });
});

describe('a cookie', () => {
  it('counts for nothing beside a credential in a header, good or bad', async () => {
    const headers = { ...OWN, ...(await signedIn()) };
    const key = await post(gateway.url, WHO, { ...headers, 'x-api-key': keys.make() });
    expect(key.data).toEqual({ who: 'key-1' });
    const program = { ...(await signedIn()), ...ELSEWHERE, 'x-api-key': keys.make() };
    expect((await post(gateway.url, LEAVE, program)).data).toEqual({ leave: 'key-1' });
    const bad = await post(gateway.url, WHO, { ...headers, authorization: 'Bearer token' });
    expect([bad.status, bad.headers.get('set-cookie')]).toEqual([401, null]);
  });

  it('that comes twice is of two hosts, and neither counts', async () => {
    const { cookie } = await signedIn();
    const twice = { ...OWN, cookie: `jiedui-sign-in=${keys.make()}; ${cookie}` };
    const refused = await post(gateway.url, WHO, twice);
    expect([refused.status, code(refused)]).toEqual([401, 'UNAUTHENTICATED']);
    expect(refused.errors?.[0]?.message).toContain('Two sign-in cookies');
  });

  it('is told from others whose names end as its own', async () => {
    const headers = { ...OWN, cookie: 'x-jiedui-sign-in=token; jiedui-sign-in=' };
    expect((await post(gateway.url, WHO, headers)).data).toEqual({ who: null });
  });
});
