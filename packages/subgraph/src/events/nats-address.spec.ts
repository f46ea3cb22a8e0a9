import { describe, expect, it } from 'vitest';
import { natsUrl } from './nats-address.ts';

describe('the address of a bus', () => {
  it.each([
    ['nats://bus', { servers: ['bus:4222'] }],
    ['nats://one:4222, nats://two:5222', { servers: ['one:4222', 'two:5222'] }],
    ['tls://bus:4222', { servers: ['bus:4222'], tls: {} }],
    ['nats://me:a%40b@bus', { servers: ['bus:4222'], user: 'me', pass: 'a@b' }],
    ['nats://to%2Fken@bus', { servers: ['bus:4222'], token: 'to/ken' }],
    ['nats://[::1]:4222', { servers: ['[::1]:4222'] }],
  ])('says where and as whom: %s', (text, address) => {
    expect(natsUrl.parse(text)).toEqual(address);
  });

  it.each(['bus:4222', 'http://bus', 'nats://', 'nats://bus,'])(
    'is refused in plain words: %s',
    (text) => {
      const { error } = natsUrl.safeParse(text);
      expect(error?.issues[0]?.message).toMatch(/^must be nats:\/\/host:4222/);
    },
  );
});
