import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { follow } from '../../test/events.ts';
import { compose, places } from '../../test/graph.ts';
import { herald } from '../../test/herald.ts';
import { memoryLog } from '../../test/memory-log.ts';
import { InProcessDataSource } from '../data-source/in-process-data-source.ts';
import { startGateway } from '../gateway.ts';
import type { RunningGateway } from '../options.ts';
import { JoinedStreams } from './joined-streams.ts';
import type { LiveEvents } from './live-event.ts';

const TOLD = 'subscription ($after: String) { told(after: $after) { code name } }';
const { logger } = memoryLog();

describe('streams that tell the same', () => {
  let teller: ReturnType<typeof herald>;
  let gateway: RunningGateway;
  let isPlacesAway: boolean;
  beforeEach(async () => {
    teller = herald();
    isPlacesAway = false;
    gateway = await startGateway({
      supergraphSdl: compose({}, [teller, places]),
      port: 0,
      logger,
      streams: { most: 1_000, mostPerClient: 1_000 },
      stopDeadline: 200,
      // Event loops are late where much else runs, which is not what this is about.
      shedding: false,
      dataSource: (name) =>
        new InProcessDataSource({
          ...(name === 'herald' ? teller : places),
          answer: (request) =>
            isPlacesAway ? Promise.reject(new Error('away')) : places.answer(request),
        }),
    });
  });
  afterEach(() => gateway.stop());

  const opened = (count: number) => expect.poll(() => teller.open, { timeout: 10_000 }).toBe(count);
  const tell = (count: number) => {
    for (let told = 0; told < count; told += 1) teller.tell('120116');
  };
  const goOn = (after?: string, query = TOLD) =>
    follow(gateway.url, query, { variables: { after } });
  /** The cursors of the next events. */
  const cursorsOf = async ({ next }: Awaited<ReturnType<typeof follow>>, count: number) => {
    const cursors: unknown[] = [];
    while (cursors.length < count) cursors.push((await next())?.extensions?.['cursor']);
    return cursors;
  };
  const cursors = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, n) => `c${String(from + n)}`);

  it('are one from the beginning for who goes on after one of the last events', async () => {
    const first = await goOn();
    await opened(1);
    tell(5);
    expect(await cursorsOf(first, 5)).toEqual(cursors(1, 5));
    const later = await goOn('c2');
    expect(await cursorsOf(later, 3)).toEqual(cursors(3, 5));
    expect(teller.asked).toHaveLength(1);
    tell(1);
    expect([await cursorsOf(first, 1), await cursorsOf(later, 1)]).toEqual([['c6'], ['c6']]);
    first.leave();
    tell(1);
    expect(await cursorsOf(later, 1)).toEqual(['c7']);
    later.leave();
    await opened(0);
  });

  it('are two for who asks again for what came with an error', async () => {
    const first = await goOn();
    await opened(1);
    isPlacesAway = true;
    tell(2);
    expect((await first.next())?.errors).toHaveLength(1);
    expect((await first.next())?.errors).toHaveLength(1);
    isPlacesAway = false;
    const again = await goOn('c1');
    expect(await again.next()).toEqual({
      data: { told: { code: '120116', name: 'Binhai' } },
      extensions: { cursor: 'c2' },
    });
    for (const stream of [first, again]) stream.leave();
  });

  // Whichever of them is left, it tells what happens now, and whoever comes then reads it as well.
  it.each([
    [undefined, 'c1'],
    ['c1', undefined],
  ])('are one as soon as both have told the same event: %s, %s', async (...places) => {
    tell(50);
    const streams = [await goOn(places[0]), await goOn(places[1])];
    expect(await cursorsOf(streams[places.indexOf('c1')]!, 49)).toEqual(cursors(2, 50));
    await opened(2);
    tell(1);
    for (const stream of streams) expect(await cursorsOf(stream, 1)).toEqual(['c51']);
    await opened(1);
    streams.push(await goOn());
    tell(1);
    for (const stream of streams) expect(await cursorsOf(stream, 1)).toEqual(['c52']);
    expect(teller.asked).toHaveLength(2);
    for (const stream of streams) stream.leave();
    await opened(0);
  });

  it('lose nothing and double nothing when they become one, while more and more is told', async () => {
    const all = 250;
    tell(100);
    const telling = (async () => {
      for (let told = 100; told < all; told += 1) {
        tell(1);
        await wait(told % 7 === 0 ? 1 : 0);
      }
    })();
    const read = Array.from({ length: 24 }, async (_, n) => {
      const after = (n * 37) % 100;
      await wait(n % 5);
      const stream = await goOn(`c${String(after)}`);
      expect(await cursorsOf(stream, all - after)).toEqual(cursors(after + 1, all));
      return stream;
    });
    const streams = await Promise.all(read);
    await telling;
    tell(1);
    for (const stream of streams) expect(await cursorsOf(stream, 1)).toEqual(['c251']);
    await opened(1);
    for (const stream of streams) stream.leave();
    await opened(0);
  });

  it('are two where the cursor says more than where to begin', async () => {
    const query = 'subscription ($after: String) { told(after: $after, about: $after) { code } }';
    tell(20);
    const streams = [await goOn('c1', query), await goOn('c2', query)];
    expect(await cursorsOf(streams[0]!, 19)).toEqual(cursors(2, 20));
    expect(await cursorsOf(streams[1]!, 18)).toEqual(cursors(3, 20));
    expect(teller.open).toBe(2);
    for (const stream of streams) stream.leave();
  });
});

describe('a stream that one reader catches up by', () => {
  it('is made no faster than it is taken, however much there is', async () => {
    let made = 0;
    // eslint-disable-next-line @typescript-eslint/require-await -- as a stream it need not wait
    const counting = async function* (): LiveEvents {
      while (made < 3_000) {
        made += 1;
        yield { id: String(made), result: { data: made } };
      }
    };
    const joined = new JoinedStreams();
    const opened = await joined.join({ key: 'k', after: '0' }, () => Promise.resolve(counting()));
    if (!(Symbol.asyncIterator in opened)) throw new Error('it is a stream');
    await wait(50);
    expect(made).toBeLessThan(5);
    const read: unknown[] = [];
    for await (const { result } of opened) read.push(result.data);
    expect(read).toEqual(Array.from({ length: 3_000 }, (_, n) => n + 1));
    expect(joined.size).toBe(0);
  });
});
