import { createClient } from 'graphql-sse';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../../test/client.ts';
import { follow } from '../../test/events.ts';
import type { Told } from '../../test/events.ts';
import { compose, places } from '../../test/graph.ts';
import { herald } from '../../test/herald.ts';
import { issuer } from '../../test/keeper.ts';
import { memoryLog } from '../../test/memory-log.ts';
import { InProcessDataSource } from '../data-source/in-process-data-source.ts';
import { startGateway } from '../gateway.ts';
import type { RunningGateway } from '../options.ts';

const TOLD = 'subscription ($about: String) { told(about: $about) { code name } }';
const AFTER = 'subscription ($after: String) { told(after: $after) { code } }';
const { verifier, sign } = issuer();
const { logger } = memoryLog();
const codes = (told: Told | undefined) => told?.errors?.map(({ extensions }) => extensions['code']);

describe('a subscription', () => {
  let teller: ReturnType<typeof herald>;
  let gateway: RunningGateway;
  let isPlacesAway = false;
  const streams = { most: 6, mostPerClient: 4 };
  beforeEach(async () => {
    teller = herald();
    isPlacesAway = false;
    gateway = await startGateway({
      supergraphSdl: compose({}, [teller, places]),
      port: 0,
      logger,
      tokenVerifier: verifier,
      streams,
      heartbeat: 50,
      // undici opens connections ahead, which a server does not know to be idle.
      stopDeadline: 200,
      dataSource: (name) =>
        new InProcessDataSource({
          ...(name === 'herald' ? teller : places),
          answer: (request) =>
            isPlacesAway ? Promise.reject(new Error('away')) : places.answer(request),
        }),
    });
  });
  afterEach(() => gateway.stop());
  const opened = (count: number) => expect.poll(() => teller.open).toBe(count);

  it('tells each event with what other subgraphs say of it, and after which cursor to go on', async () => {
    const stream = await follow(gateway.url, TOLD);
    expect(stream.status).toBe(200);
    expect(stream.headers.get('x-request-id')).toBeTruthy();
    await opened(1);
    teller.tell('120116');
    teller.tell('632300');
    expect(await stream.next()).toEqual({
      data: { told: { code: '120116', name: 'Binhai' } },
      extensions: { cursor: 'c1' },
    });
    expect((await stream.next())?.data).toEqual({ told: { code: '632300', name: 'Huangnan' } });
    stream.leave();
  });

  it('is understood by a client of graphql-sse', async () => {
    const client = createClient({ url: `${gateway.url}/graphql`, retryAttempts: 0 });
    const results = client.iterate({ query: TOLD });
    const first = results.next();
    await opened(1);
    teller.tell('120116');
    expect((await first).value).toMatchObject({ data: { told: { name: 'Binhai' } } });
    await results.return?.();
    client.dispose();
  });

  it('tells what it can while another subgraph is away', async () => {
    const stream = await follow(gateway.url, TOLD);
    await opened(1);
    isPlacesAway = true;
    teller.tell('120116');
    const event = await stream.next();
    expect(event?.data).toEqual({ told: null });
    expect(codes(event)).toEqual(['INTERNAL_ERROR']);
    expect(JSON.stringify(event)).not.toContain('away');
    isPlacesAway = false;
    teller.tell('120116');
    expect((await stream.next())?.errors).toBeUndefined();
    stream.leave();
  });

  it('is asked of its subgraph once, however many ask alike', async () => {
    const alike = await Promise.all([1, 2, 3].map(() => follow(gateway.url, TOLD)));
    await opened(1);
    expect(teller.asked).toHaveLength(1);
    const other = await follow(gateway.url, TOLD, { variables: { about: 'x' } });
    await opened(2);
    teller.tell('120116');
    for (const stream of [...alike, other])
      expect((await stream.next())?.data).toEqual({ told: { code: '120116', name: 'Binhai' } });
    for (const stream of alike) stream.leave();
    await opened(1);
    other.leave();
    await opened(0);
  });

  it('is shared by those who go on after the same cursor, and not with another identity', async () => {
    const mine = { authorization: `Bearer ${await sign()}` };
    const all = [
      await follow(gateway.url, AFTER, { variables: { after: 'c1' } }),
      await follow(gateway.url, AFTER, { variables: { after: 'c1' } }),
      await follow(gateway.url, AFTER),
      await follow(gateway.url, AFTER, { headers: mine }),
    ];
    await opened(3);
    for (const stream of all) stream.leave();
  });

  it('is refused as any request is: before it begins, with a status', async () => {
    const wrong = await follow(gateway.url, AFTER, { variables: { after: 'nonsense' } });
    expect([wrong.status, codes(wrong.refusal)]).toEqual([400, ['BAD_CURSOR']]);
    const secret = await follow(gateway.url, 'subscription { open { code } }');
    expect([secret.status, codes(secret.refusal)]).toEqual([401, ['UNAUTHENTICATED']]);
    const unknown = await follow(gateway.url, 'subscription { untold }');
    expect([unknown.status, codes(unknown.refusal)]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED']]);
    const deep = await follow(
      gateway.url,
      `subscription { told ${'{ a '.repeat(40)}${'}'.repeat(41)}`,
    );
    expect([deep.status, codes(deep.refusal)]).toEqual([400, ['TOO_DEEP']]);
    expect(teller.open).toBe(0);
  });

  it('needs a client that takes events', async () => {
    const reply = await ask(gateway.url, TOLD);
    expect(reply.status).toBe(400);
    expect(reply.errors?.[0]?.message).toContain('Accept: text/event-stream');
  });

  it('may be a GET, but for pages of other sites', async () => {
    const url = `${gateway.url}/graphql?query=${encodeURIComponent(AFTER)}`;
    const headers = { accept: 'text/event-stream' };
    const bare = await fetch(url, { headers });
    expect(bare.status).toBe(400);
    expect(await bare.text()).toContain('apollo-require-preflight');
    const aborting = new AbortController();
    const asked = { headers: { ...headers, 'apollo-require-preflight': '1' } };
    const good = await fetch(url, { ...asked, signal: aborting.signal });
    expect(good.status).toBe(200);
    await opened(1);
    aborting.abort();
    await opened(0);
    const change = encodeURIComponent('mutation { rename(code: "120116", name: "x") { name } }');
    const changing = await fetch(`${gateway.url}/graphql?query=${change}`, {
      headers: { ...asked.headers, authorization: `Bearer ${await sign()}` },
    });
    expect([changing.status, await changing.text()]).toEqual([
      400,
      expect.stringContaining('by POST'),
    ]);
  });

  it('says one thing: of two queries the one that was judged may not be the one that is run', async () => {
    const deep = encodeURIComponent(`subscription { told ${'{ a '.repeat(40)}${'}'.repeat(41)}`);
    const twice = `${gateway.url}/graphql?query=${encodeURIComponent(AFTER)}&query=${deep}`;
    const headers = { accept: 'text/event-stream', 'apollo-require-preflight': '1' };
    const refused = await fetch(twice, { headers });
    expect([refused.status, await refused.text()]).toEqual([
      400,
      expect.stringContaining('each parameter once'),
    ]);
  });

  it('ends with its token', async () => {
    const stream = await follow(gateway.url, TOLD, {
      headers: { authorization: `Bearer ${await sign(1)}` },
    });
    await opened(1);
    expect(codes(await stream.next())).toEqual(['UNAUTHENTICATED']);
    expect(await stream.next()).toBeUndefined();
    await opened(0);
  });

  it('is one of so many of a client, and of all', async () => {
    const of = async (organization: string, count: number) => {
      const headers = { authorization: `Bearer ${await sign(60, { organization })}` };
      const all = [];
      for (let at = 0; at < count; at += 1) all.push(await follow(gateway.url, TOLD, { headers }));
      return all;
    };
    const mine = await of('one', 5);
    expect(mine.map(({ status }) => status)).toEqual([200, 200, 200, 200, 429]);
    expect(mine[4]?.refusal?.errors?.[0]?.extensions).toMatchObject({
      code: 'TOO_MANY_STREAMS',
      limit: 4,
      actual: 5,
    });
    const others = await of('two', 3);
    expect(others.map(({ status }) => status)).toEqual([200, 200, 429]);
    mine[0]?.leave();
    await expect.poll(async () => (await of('two', 1))[0]?.status).toBe(200);
    for (const stream of [...mine, ...others]) stream.leave();
  });

  it('is no more than the limit, however many are opened at once', async () => {
    const headers = { authorization: `Bearer ${await sign()}` };
    const all = await Promise.all(
      Array.from({ length: 9 }, (_, n) =>
        follow(gateway.url, TOLD, { headers, variables: { about: String(n) } }),
      ),
    );
    expect(all.filter(({ status }) => status === 200)).toHaveLength(4);
    expect(all.filter(({ status }) => status === 429)).toHaveLength(5);
    for (const stream of all) stream.leave();
    await opened(0);
  });

  it('is closed again where the client went while it was opened', async () => {
    teller.pause = 200;
    const leaving = AbortSignal.timeout(50);
    const gone = fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: TOLD }),
      signal: leaving,
    });
    await expect(gone).rejects.toThrow();
    await expect.poll(() => teller.asked.length).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await opened(0);
  });

  it('says so when its subgraph breaks off', async () => {
    const stream = await follow(gateway.url, TOLD);
    await opened(1);
    teller.fall();
    expect(codes(await stream.next())).toEqual(['SUBGRAPH_UNAVAILABLE']);
    expect(await stream.next()).toBeUndefined();
  });

  it('says so when the gateway stops, and does not keep it from stopping', async () => {
    const stream = await follow(gateway.url, TOLD);
    await opened(1);
    const began = performance.now();
    const stopping = gateway.stop();
    expect(codes(await stream.next())).toEqual(['STREAM_ENDED']);
    expect(await stream.next()).toBeUndefined();
    await stopping;
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('goes on by a graph that takes the place of its own', async () => {
    const stream = await follow(gateway.url, TOLD);
    await opened(1);
    gateway.reload(compose({ places: 'http://elsewhere/graphql' }, [teller, places]));
    teller.tell('120116');
    expect((await stream.next())?.data).toEqual({ told: { code: '120116', name: 'Binhai' } });
    gateway.reload(compose({}, [teller]));
    teller.tell('120116');
    expect(codes(await stream.next())).toEqual(['STREAM_ENDED']);
  });

  it('is what a query is not, though that may be told as one event', async () => {
    const stream = await follow(gateway.url, '{ region(code: "120116") { name } }');
    expect(await stream.next()).toEqual({ data: { region: { name: 'Binhai' } } });
    expect(await stream.next()).toBeUndefined();
    expect(teller.open).toBe(0);
  });
});
