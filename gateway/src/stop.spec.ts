import { describe, expect, it, vi } from 'vitest';
import { ask } from '../test/client.ts';
import { compose, places } from '../test/graph.ts';
import { memoryLog } from '../test/memory-log.ts';
import { listen } from '../test/tiny-subgraph.ts';
import { startGateway } from './gateway.ts';

describe('stopping a gateway', () => {
  it('lets requests under way finish, takes no new ones, and leaves nothing open', async () => {
    const { logger, lines } = memoryLog();
    const remote = await listen(places);
    const gateway = await startGateway({
      supergraphSdl: compose({ places: remote.url }),
      port: 0,
      logger,
      observation: { slowOperation: 60_000 },
    });
    const underWay = ask(gateway.url, '{ slow(milliseconds: 800) }');
    await vi.waitUntil(() => remote.seen.length > 0);
    const stopped = gateway.stop();
    await expect(ask(gateway.url, '{ regions { code } }')).rejects.toThrow();
    expect(await underWay).toMatchObject({ status: 200, data: { slow: 'done' } });
    await stopped;
    expect(lines.map(({ msg }) => msg)).toEqual(['gateway listening', 'gateway stopped']);
    await remote.stop();
  });

  it('breaks off at the deadline', async () => {
    const { logger } = memoryLog();
    const remote = await listen(places);
    const supergraphSdl = compose({ places: remote.url });
    const gateway = await startGateway({ supergraphSdl, port: 0, logger, stopDeadline: 200 });
    const underWay = ask(gateway.url, '{ slow(milliseconds: 60000) }').catch(
      (error: unknown) => error,
    );
    await vi.waitUntil(() => remote.seen.length > 0);
    const before = performance.now();
    await gateway.stop();
    expect(performance.now() - before).toBeLessThan(20_000);
    expect(await underWay).toBeInstanceOf(Error);
    await remote.stop();
  });

  it('may be asked for more than once', async () => {
    const { logger } = memoryLog();
    const gateway = await startGateway({ supergraphSdl: compose(), port: 0, logger });
    await Promise.all([gateway.stop(), gateway.stop()]);
    await expect(gateway.stop()).resolves.toBeUndefined();
  });
});
