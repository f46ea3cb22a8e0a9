import { setTimeout as wait } from 'node:timers/promises';
import { InternalTokens } from '@jiedui/identity';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask, post } from '../../test/client.ts';
import { compose, places } from '../../test/graph.ts';
import { issuer } from '../../test/keeper.ts';
import { memoryLog } from '../../test/memory-log.ts';
import { breakOff, listen } from '../../test/tiny-subgraph.ts';
import type { ListeningSubgraph } from '../../test/tiny-subgraph.ts';
import { startGateway } from '../gateway.ts';
import type { RunningGateway } from '../options.ts';

const QUERY = '{ regions { code name } }';
const MUTATION = 'mutation { rename(code: "120116", name: "New") { name } }';
const { verifier, sign } = issuer();
let remote: ListeningSubgraph;
let gateway: RunningGateway;

beforeAll(async () => {
  const internalTokens = new InternalTokens('a secret of thirty-two characters');
  remote = await listen(places, 0, internalTokens);
  gateway = await startGateway({
    supergraphSdl: compose({ places: remote.url }, [places]),
    port: 0,
    logger: memoryLog().logger,
    tokenVerifier: verifier,
    internalTokens,
  });
});
beforeEach(() => {
  remote.seen.length = 0;
  remote.misbehave(undefined);
});
afterAll(async () => {
  await gateway.stop();
  await remote.stop();
});

/** From now on every fetch waits; answers what lets all of them go. */
function held(): () => void {
  const waiting: (() => void)[] = [];
  remote.misbehave(async () => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    return { data: { regions: [{ code: '120116', name: 'Binhai' }], rename: { name: 'New' } } };
  });
  return () => {
    for (const go of waiting) go();
  };
}
const until = (fetches: number) => vi.waitUntil(() => remote.seen.length >= fetches);
const by = (token: string, query: string) =>
  post(gateway.url, { query }, { authorization: `Bearer ${token}` });

describe('equal queries under way', () => {
  it('are one fetch, and each has an answer of its own', async () => {
    const release = held();
    const asked = Array.from({ length: 5 }, () => ask(gateway.url, QUERY));
    await until(1);
    await wait(100);
    release();
    const answers = await Promise.all(asked);
    expect(remote.seen).toHaveLength(1);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.data).toEqual({ regions: [{ code: '120116', name: 'Binhai' }] });
  });

  it('are asked for anew once they are answered', async () => {
    await ask(gateway.url, QUERY);
    await ask(gateway.url, QUERY);
    expect(remote.seen).toHaveLength(2);
  });

  it('are never shared by different identities', async () => {
    const release = held();
    const [one, two] = [await sign(), await sign()];
    const asked = [by(one, QUERY), by(two, QUERY), ask(gateway.url, QUERY), by(one, QUERY)];
    await until(3);
    await wait(100);
    release();
    await Promise.all(asked);
    expect(remote.seen).toHaveLength(3);
  });

  it('are not joined by one that comes after a change', async () => {
    const token = await sign();
    const release = held();
    const before = by(token, QUERY);
    await until(1);
    remote.misbehave(undefined);
    await by(token, MUTATION);
    const after = by(token, QUERY);
    expect((await after).data).toMatchObject({ regions: [{}, {}, {}] });
    release();
    await before;
    expect(remote.seen).toHaveLength(3);
  });

  it('do not end for all when one has no more time', async () => {
    const release = held();
    const hasty = post(gateway.url, { query: QUERY }, { 'x-request-timeout': '900' });
    await until(1);
    const patient = post(gateway.url, { query: QUERY }, { 'x-request-timeout': '1700' });
    expect((await hasty).errors).toMatchObject([{ extensions: { code: 'DEADLINE_EXCEEDED' } }]);
    release();
    expect((await patient).errors).toBeUndefined();
    expect(remote.seen).toHaveLength(1);
  });

  it('are not joined where the one under way has much less time', async () => {
    const release = held();
    const hasty = post(gateway.url, { query: QUERY }, { 'x-request-timeout': '300' });
    await until(1);
    const patient = ask(gateway.url, QUERY);
    await until(2);
    await hasty;
    release();
    expect((await patient).errors).toBeUndefined();
  });
});

describe('equal mutations', () => {
  it('are never shared', async () => {
    const token = await sign();
    const release = held();
    const asked = [by(token, MUTATION), by(token, MUTATION)];
    await until(2);
    release();
    await Promise.all(asked);
    expect(remote.seen).toHaveLength(2);
  });

  it('are never sent twice', async () => {
    const token = await sign();
    remote.misbehave(breakOff);
    const reply = await by(token, MUTATION);
    expect(reply.errors).toMatchObject([
      { path: ['rename'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } },
    ]);
    await wait(200);
    expect(remote.seen).toHaveLength(1);
  });
});
