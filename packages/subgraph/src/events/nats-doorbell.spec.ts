import { noNats, startNats } from '@jiedui/testing';
import type { NatsOptions, NatsServer } from '@jiedui/testing';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { natsUrl } from './nats-address.ts';
import { NatsDoorbell } from './nats-doorbell.ts';

const why = await noNats();

describe.skipIf(why)(`a doorbell over NATS${why ?? ''}`, () => {
  const running: { stop(): Promise<void> }[] = [];
  afterEach(async () => {
    // The doorbells first, the last opened of all.
    for (const part of running.splice(0).reverse()) await part.stop();
  });

  const bus = async (options?: NatsOptions): Promise<NatsServer> => {
    const server = await startNats(options);
    running.push(server);
    return server;
  };
  const lines: string[] = [];
  const doorbell = (url: string) => {
    lines.length = 0;
    const logger = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
    const opened = new NatsDoorbell(natsUrl.parse(url), logger);
    running.push(opened);
    return opened;
  };
  /** How often it has rung since it was last asked. */
  const counted = (bell: NatsDoorbell, log: string) => {
    let rings = 0;
    bell.onRing(log, () => (rings += 1));
    return () => {
      const now = rings;
      rings = 0;
      return now;
    };
  };
  const heard = (...bells: NatsDoorbell[]) =>
    expect.poll(() => bells.every(({ isHeard }) => isHeard), { timeout: 10_000 }).toBe(true);
  const unheard = (bell: NatsDoorbell) =>
    expect.poll(() => bell.isHeard, { timeout: 10_000 }).toBe(false);

  it('is heard by all who listen to that log, and not by who rings', async () => {
    const { url } = await bus();
    const [one, two, three] = [doorbell(url), doorbell(url), doorbell(url)];
    const [own, second, third, other] = [
      counted(one, 'industry'),
      counted(two, 'industry'),
      counted(three, 'industry'),
      counted(three, 'labour'),
    ];
    await heard(one, two, three);
    for (const count of [own, second, third, other]) count();
    one.ring('industry');
    await expect.poll(second).toBe(1);
    await expect.poll(third).toBe(1);
    expect([own(), other()]).toEqual([0, 0]);
    two.ring('labour');
    await expect.poll(other).toBe(1);
  });

  it('rings no more for who has stopped listening', async () => {
    const { url } = await bus();
    const [one, two] = [doorbell(url), doorbell(url)];
    let rings = 0;
    const stop = two.onRing('industry', () => (rings += 1));
    const still = counted(two, 'industry');
    await heard(one, two);
    stop();
    rings = 0;
    still();
    one.ring('industry');
    await expect.poll(still).toBe(1);
    expect(rings).toBe(0);
  });

  it('comes when the bus does, though it was not there at the start', async () => {
    const { url, port, stop } = await bus();
    await stop();
    const [one, two] = [doorbell(url), doorbell(url)];
    const rings = counted(two, 'industry');
    one.ring('industry');
    await expect.poll(() => lines.length).toBe(2);
    await bus({ port });
    await heard(one, two);
    rings();
    one.ring('industry');
    await expect.poll(rings).toBe(1);
  });

  it('comes back with the bus, and says in plain words once that it is gone and once that it is back', async () => {
    const { url, port, kill } = await bus();
    const [one, two] = [doorbell(url), doorbell(url)];
    const rings = counted(two, 'industry');
    await heard(one, two);
    lines.length = 0;
    await kill();
    await unheard(one);
    await unheard(two);
    rings();
    for (let n = 0; n < 1000; n += 1) one.ring('industry');
    await bus({ port });
    await heard(one, two);
    // Once, since it was deaf for a time; what was rung meanwhile is not kept.
    expect(rings()).toBe(1);
    one.ring('industry');
    await expect.poll(rings).toBe(1);
    const told = lines.map((line) => (JSON.parse(line) as { msg: string }).msg);
    expect(told.toSorted()).toEqual([
      'the bus of NATS_URL does not ring; logs are read by the clock until it does',
      'the bus of NATS_URL does not ring; logs are read by the clock until it does',
      'the bus rings again',
      'the bus rings again',
    ]);
  });

  it.each([
    ['a user', ['--user', 'jiedui', '--pass', 'p@ss word'], 'jiedui:p%40ss%20word@'],
    ['a token', ['--auth', 'to/ken'], 'to%2Fken@'],
  ])('proves itself by %s in the address, which no log shows', async (_, settings, proof) => {
    const { url } = await bus({ settings });
    const trusted = doorbell(url.replace('//', `//${proof}`));
    await heard(trusted);
    const stranger = doorbell(url);
    await expect.poll(() => lines.join('')).toContain('Authorization');
    expect(stranger.isHeard).toBe(false);
    const forger = doorbell(url.replace('//', '//jiedui:verysecret@'));
    await expect.poll(() => lines.join('')).toContain('Authorization');
    expect(forger.isHeard).toBe(false);
    expect(lines.join('')).not.toContain('verysecret');
  });

  it('stops at once where the bus is away', async () => {
    const { url, kill } = await bus();
    const bell = doorbell(url);
    await heard(bell);
    await kill();
    await unheard(bell);
    await bell.stop();
    bell.ring('industry');
    expect(bell.isHeard).toBe(false);
  });
});
