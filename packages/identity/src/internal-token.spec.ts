import { SignJWT } from 'jose';
import { describe, expect, it, vi } from 'vitest';
import type { Identity } from './identity.ts';
import { InternalTokenError, InternalTokens } from './internal-token.ts';

const SECRET = 'a secret of thirty-two characters';
const AGENCY: Identity = {
  kind: 'TOKEN',
  organization: 'organization_test',
  regions: ['120116'],
  scopes: ['confirm'],
  tokenId: 't-1',
  expiresAt: '2999-01-01T00:00:00.000Z',
};
const tokens = new InternalTokens(SECRET);

describe('a token between parts', () => {
  it('carries who asks, or that a part asks for itself', async () => {
    expect(await tokens.verify(await tokens.sign(AGENCY))).toEqual({ identity: AGENCY });
    expect(await tokens.verify(await tokens.sign(null))).toEqual({ identity: null });
  });

  it('is of no use to whoever does not know the secret', async () => {
    const other = new InternalTokens('another secret of thirty-two chars');
    await expect(other.verify(await tokens.sign(AGENCY))).rejects.toThrow(InternalTokenError);
    for (const forged of ['', 'x', 'a.b.c', `${await tokens.sign(null)}x`])
      await expect(tokens.verify(forged)).rejects.toThrow(InternalTokenError);
  });

  it('is no other token signed with the same secret', async () => {
    const key = new TextEncoder().encode(SECRET);
    const foreign = new SignJWT({ identity: { ...AGENCY } }).setProtectedHeader({ alg: 'HS256' });
    const token = await foreign.setJti('1').setExpirationTime('60 s').sign(key);
    await expect(tokens.verify(token)).rejects.toThrow(InternalTokenError);
  });

  it('is good for a minute, and one asked for later is a new one', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const first = await tokens.sign(AGENCY);
    expect(await tokens.sign(AGENCY)).toBe(first);
    vi.setSystemTime(Date.now() + 40_000);
    expect(await tokens.sign(AGENCY)).not.toBe(first);
    await expect(tokens.verify(first)).resolves.toBeTruthy();
    vi.setSystemTime(Date.now() + 40_000);
    await expect(tokens.verify(first)).rejects.toThrow(InternalTokenError);
    vi.useRealTimers();
  });

  it('does not outlive the identity in it', async () => {
    const ended = { ...AGENCY, expiresAt: new Date(Date.now() - 1).toISOString() };
    await expect(tokens.verify(await tokens.sign(ended))).rejects.toThrow(/has expired/);
  });

  it('wants a secret that cannot be guessed', () => {
    expect(() => new InternalTokens('x'.repeat(31))).toThrow(RangeError);
  });
});
