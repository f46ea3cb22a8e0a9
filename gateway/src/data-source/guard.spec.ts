import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask, post } from '../../test/client.ts';
import type { Reply } from '../../test/client.ts';
import { memoryLog } from '../../test/memory-log.ts';
import { listenAll } from '../../test/pair.ts';
import type { Pair } from '../../test/pair.ts';
import { breakOff } from '../../test/tiny-subgraph.ts';
import { startGateway } from '../gateway.ts';
import type { GatewayOptions, RunningGateway } from '../options.ts';

const BOTH = '{ parkCount regions { code } }';
const REST = 400;
const { logger, lines } = memoryLog();
let pair: Pair;
const running: RunningGateway[] = [];

beforeEach(async () => {
  pair = await listenAll();
  lines.length = 0;
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((gateway) => gateway.stop()));
  await pair.stop();
});

async function gatewayWith(options: Partial<GatewayOptions>): Promise<string> {
  const { supergraphSdl } = pair;
  const gateway = await startGateway({ supergraphSdl, port: 0, logger, ...options });
  running.push(gateway);
  return gateway.url;
}

const codes = ({ errors }: Reply) => errors?.map(({ extensions }) => extensions['code']);
const hang = () => new Promise(() => undefined);
/** How often a way to misbehave was met. */
const counted = (far: Pair['industry']) => far.seen.length;

describe('a subgraph that fails time and again', () => {
  const guard = { failures: 4, rest: REST };

  it('is left alone for a while, which costs its own fields at once and no others', async () => {
    const url = await gatewayWith({ guard });
    pair.industry.misbehave(breakOff);
    for (let time = 0; time < 2; time += 1) await ask(url, BOTH);
    const before = counted(pair.industry);
    expect(before).toBe(4);
    const reply = await ask(url, BOTH);
    expect(counted(pair.industry)).toBe(before);
    expect(codes(reply)).toEqual(['SUBGRAPH_UNAVAILABLE']);
    expect(reply.data).toMatchObject({ parkCount: null, regions: [{}, {}, {}] });
    expect(lines.map(({ msg }) => msg)).toContain('subgraph is left alone');
  });

  it('is asked all the same where nobody guards it', async () => {
    const url = await gatewayWith({ guard: false });
    pair.industry.misbehave(breakOff);
    for (let time = 0; time < 8; time += 1) await ask(url, BOTH);
    expect(counted(pair.industry)).toBe(8);
  });

  it('is tried by one fetch, while all others fail at once, and is back by its answer', async () => {
    const url = await gatewayWith({ guard, subgraphTimeout: 20_000 });
    pair.industry.misbehave(breakOff);
    for (let time = 0; time < 2; time += 1) await ask(url, BOTH);
    let release: (() => void) | undefined;
    pair.industry.misbehave(async () => {
      await new Promise<void>((resolve) => (release = resolve));
      return { data: { parkCount: 3 } };
    });
    await wait(REST + 50);
    const before = counted(pair.industry);
    const trying = ask(url, BOTH);
    await vi.waitUntil(() => counted(pair.industry) > before);
    const meanwhile = await ask(url, `query Other ${BOTH}`);
    expect(codes(meanwhile)).toEqual(['SUBGRAPH_UNAVAILABLE']);
    expect(counted(pair.industry)).toBe(before + 1);
    release?.();
    expect((await trying).errors).toBeUndefined();
    pair.industry.misbehave(undefined);
    expect((await ask(url, BOTH)).data).toMatchObject({ parkCount: 3 });
    expect(lines.map(({ msg }) => msg)).toContain('subgraph is back');
  });

  it('is not left alone because of clients that give it no time', async () => {
    const url = await gatewayWith({ guard });
    pair.industry.misbehave(hang);
    const hasty = { 'x-request-timeout': '30' };
    for (let time = 0; time < 6; time += 1) await post(url, { query: BOTH }, hasty);
    pair.industry.misbehave(undefined);
    expect((await ask(url, BOTH)).data).toMatchObject({ parkCount: 3 });
  });
});

describe('a connection that is lost', () => {
  const once = (far: Pair['industry']) => {
    far.misbehave((request) => {
      far.misbehave(undefined);
      return breakOff(request);
    });
  };

  it('costs a query nothing: it is sent once more', async () => {
    const url = await gatewayWith({});
    once(pair.industry);
    const reply = await ask(url, BOTH);
    expect(reply.errors).toBeUndefined();
    expect(reply.data).toMatchObject({ parkCount: 3 });
  });

  it('costs a query its fields where it is lost again', async () => {
    const url = await gatewayWith({});
    pair.industry.misbehave((_, reply) => reply.code(503).send());
    expect(codes(await ask(url, BOTH))).toEqual(['SUBGRAPH_UNAVAILABLE']);
    expect(counted(pair.industry)).toBe(2);
  });
});

describe('fetches at one subgraph', () => {
  it('are so many at a time and so many waiting; more are refused, and others served', async () => {
    const url = await gatewayWith({
      guard: { connections: 1, queue: 1 },
      requestTimeout: 3_000,
    });
    pair.industry.misbehave(hang);
    const patient = { 'x-request-timeout': '1500' };
    const named = (name: string) => post(url, { query: `query ${name} ${BOTH}` }, patient);
    const first = named('First');
    await vi.waitUntil(() => counted(pair.industry) > 0);
    const second = ask(url, '{ count: parkCount }');
    await wait(100);
    const third = await ask(url, '{ more: parkCount regions { code } }');
    expect(codes(third)).toEqual(['SUBGRAPH_UNAVAILABLE']);
    expect(third.data).toMatchObject({ regions: [{}, {}, {}] });
    pair.industry.misbehave(undefined);
    expect(codes(await first)).toEqual(['DEADLINE_EXCEEDED']);
    expect((await second).data).toEqual({ count: 3 });
  });
});
