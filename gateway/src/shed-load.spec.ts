import { afterEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../test/client.ts';
import { compose, industry, places } from '../test/graph.ts';
import { memoryLog } from '../test/memory-log.ts';
import { InProcessDataSource } from './data-source/in-process-data-source.ts';
import { startGateway } from './gateway.ts';
import type { RunningGateway } from './options.ts';
import type { SheddingOptions } from './shed-load.ts';

let gateway: RunningGateway | undefined;
afterEach(() => gateway?.stop());

async function gatewayThat(shedding: SheddingOptions | false): Promise<string> {
  gateway = await startGateway({
    supergraphSdl: compose(),
    port: 0,
    logger: memoryLog().logger,
    shedding,
    dataSource: (name) => new InProcessDataSource(name === 'places' ? places : industry),
  });
  return gateway.url;
}
const refused = { status: 503, errors: [{ extensions: { code: 'OVERLOADED' } }] };
const live = async (url: string) => (await fetch(`${url}/health/live`)).status;

describe('a gateway that has too much to do', () => {
  it('refuses what is more than so many requests at once, and takes the next', async () => {
    const url = await gatewayThat({ requests: 2 });
    const slow = [1, 2].map(() => ask(url, '{ slow(milliseconds: 600) }'));
    await vi.waitUntil(async () => (await ask(url, '{ parkCount }')).status === 503);
    const reply = await ask(url, '{ parkCount }');
    expect(reply).toMatchObject(refused);
    expect(reply.headers.get('retry-after')).toBe('1');
    expect(await live(url)).toBe(200);
    expect((await Promise.all(slow)).map(({ data }) => data)).toEqual([
      { slow: 'done' },
      { slow: 'done' },
    ]);
    expect((await ask(url, '{ parkCount }')).data).toEqual({ parkCount: 3 });
  });

  it('takes whatever comes where someone else sees to that', async () => {
    const url = await gatewayThat(false);
    const slow = Array.from({ length: 510 }, () => ask(url, '{ slow(milliseconds: 1500) }'));
    expect(new Set((await Promise.all(slow)).map(({ status }) => status))).toEqual(new Set([200]));
  });

  it('refuses while its memory is nearly full, and says that it lives', async () => {
    const url = await gatewayThat({ heap: 1 });
    await vi.waitUntil(async () => (await ask(url, '{ parkCount }')).status === 503, {
      timeout: 3_000,
    });
    expect(await ask(url, '{ parkCount }')).toMatchObject(refused);
    expect(await live(url)).toBe(200);
  });

  it('takes what comes after a single pause', async () => {
    const url = await gatewayThat({ delay: 40 });
    const statuses = new Set<number>();
    for (let time = 0; time < 4; time += 1) {
      await new Promise((resolve) => setTimeout(resolve, 1_100));
      const end = performance.now() + 1_200;
      while (performance.now() < end);
      for (let n = 0; n < 5; n += 1) statuses.add((await ask(url, '{ parkCount }')).status);
    }
    expect(statuses).toEqual(new Set([200]));
  }, 20_000);

  it('refuses while its event loop is late, and serves again when it is not', async () => {
    const url = await gatewayThat({ delay: 100 });
    const block = setInterval(() => {
      const end = performance.now() + 300;
      while (performance.now() < end);
    }, 310);
    await vi.waitUntil(async () => (await ask(url, '{ parkCount }')).status === 503, {
      timeout: 8_000,
    });
    clearInterval(block);
    const status = async () => (await ask(url, '{ parkCount }')).status;
    await expect.poll(status, { timeout: 8_000 }).toBe(200);
  });
});
