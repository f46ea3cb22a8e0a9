import { newApiKey, UnauthenticatedError } from '@jiedui/identity';
import type { Identity } from '@jiedui/identity';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiKeys } from './api-keys.ts';

const ID = '0'.repeat(32);
const OWNER: Identity = {
  kind: 'API_KEY',
  organization: 'organization_test',
  regions: [],
  scopes: [],
  tokenId: 'key-1',
  expiresAt: '2999-01-01T00:00:00.000Z',
};

describe('what is remembered of API keys', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const pass = (seconds: number) => {
    vi.setSystemTime(Date.now() + seconds * 1000);
  };

  it('is forgotten after ten seconds, for a key that is good', async () => {
    const find = vi.fn(() => Promise.resolve<Identity | undefined>(OWNER));
    const keys = new ApiKeys(find);
    const { text } = newApiKey(ID);
    for (const seconds of [0, 5, 4.9]) {
      pass(seconds);
      expect(await keys.ownerOf(text)).toBe(OWNER);
    }
    expect(find).toHaveBeenCalledTimes(1);
    find.mockResolvedValue(undefined);
    pass(0.2);
    await expect(keys.ownerOf(text)).rejects.toThrow(UnauthenticatedError);
  });

  it('is forgotten after a second, for one that is unknown: it may just be made', async () => {
    const find = vi.fn(() => Promise.resolve<Identity | undefined>(undefined));
    const keys = new ApiKeys(find);
    const { text } = newApiKey(ID);
    for (let turn = 0; turn < 3; turn += 1)
      await expect(keys.ownerOf(text)).rejects.toThrow('unknown, or was revoked');
    expect(find).toHaveBeenCalledTimes(1);
    find.mockResolvedValue(OWNER);
    pass(1);
    expect(await keys.ownerOf(text)).toBe(OWNER);
  });

  it('is nothing where nobody could be asked', async () => {
    const find = vi.fn(() => Promise.resolve(OWNER)).mockRejectedValueOnce(new Error('away'));
    const keys = new ApiKeys(find);
    const { text } = newApiKey(ID);
    await expect(keys.ownerOf(text)).rejects.toThrow('away');
    expect(await keys.ownerOf(text)).toBe(OWNER);
  });

  it('does not grow with the keys that strangers make up', async () => {
    const find = vi.fn(() => Promise.resolve<Identity | undefined>(OWNER));
    const keys = new ApiKeys(find);
    const first = newApiKey(ID).text;
    await keys.ownerOf(first);
    for (let n = 0; n < 10_000; n += 1) await keys.ownerOf(newApiKey(ID).text);
    find.mockClear();
    await keys.ownerOf(first);
    expect(find).toHaveBeenCalledTimes(1);
  });

  it('is not even asked for, where a key is not whole', async () => {
    const find = vi.fn(() => Promise.resolve(OWNER));
    const keys = new ApiKeys(find);
    for (const text of ['jd_', `jd_${ID}_0`, 'x'.repeat(100_000)])
      await expect(keys.ownerOf(text)).rejects.toThrow('not whole');
    expect(find).not.toHaveBeenCalled();
  });
});
