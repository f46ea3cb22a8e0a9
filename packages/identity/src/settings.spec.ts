import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ConfigurationError, OperatorError, readConfig, z } from '@jiedui/config';
import { afterAll, describe, expect, it } from 'vitest';
import { CLAIMS, ecKeys, ISSUER, issued, pemOf } from '../test/issuer.ts';
import {
  internalTokensFrom,
  secretVariables,
  tokenVariables,
  tokenVerifierFrom,
} from './settings.ts';

const SECRET = 'a secret of thirty-two characters';
const keys = ecKeys();
const folder = mkdtempSync(path.join(tmpdir(), 'jiedui-settings-'));
const file = (name: string, text: string) => {
  writeFileSync(path.join(folder, name), text);
  return name;
};
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The settings that an environment holds. */
const read = (environment: Readonly<Record<string, string>>) =>
  readConfig(z.object({ ...tokenVariables, ...secretVariables }), environment);
const verifier = (environment: Readonly<Record<string, string>>) =>
  tokenVerifierFrom(read(environment), folder);
const tokens = (environment: Readonly<Record<string, string>>) =>
  internalTokensFrom(read(environment), folder);

describe('the settings of tokens', () => {
  it.each([
    ['a PEM text', () => pemOf(keys)],
    ['a JWK', () => JSON.stringify(keys.publicKey.export({ format: 'jwk' }))],
    ['a file that holds one', () => `@${file('key.pem', pemOf(keys))}`],
  ])('may name a key by %s', async (_, key) => {
    const accepting = verifier({ JWT_PUBLIC_KEY: key(), JWT_ISSUER: ISSUER });
    const token = await issued(keys.privateKey, { alg: 'ES256' });
    expect(await accepting?.verify(token)).toMatchObject(CLAIMS);
  });

  it('may name another audience', async () => {
    const settings = { JWT_PUBLIC_KEY: pemOf(keys), JWT_ISSUER: ISSUER, JWT_AUDIENCE: 'graph' };
    const accepting = verifier(settings);
    const forGraph = await issued(keys.privateKey, { alg: 'ES256' }, { aud: 'graph' });
    expect(await accepting?.verify(forGraph)).toMatchObject(CLAIMS);
    const forUs = await issued(keys.privateKey, { alg: 'ES256' });
    await expect(accepting?.verify(forUs)).rejects.toThrow('aud must be graph');
  });

  it('may be left out, empty ones too', () => {
    expect(verifier({})).toBeUndefined();
    expect(verifier({ JWT_ISSUER: '', JWT_JWKS_URL: '', JWT_PUBLIC_KEY: '' })).toBeUndefined();
  });

  it.each([
    [
      { JWT_JWKS_URL: 'https://i/k', JWT_PUBLIC_KEY: 'x', JWT_ISSUER: 'i' },
      /are both set; leave one/,
    ],
    [{ JWT_JWKS_URL: 'https://i/k' }, /^JWT_ISSUER must be set/],
    [{ JWT_PUBLIC_KEY: 'x' }, /^JWT_ISSUER must be set/],
    [{ JWT_ISSUER: 'i' }, /^JWT_JWKS_URL or JWT_PUBLIC_KEY must be set/],
    [{ JWT_AUDIENCE: 'a' }, /^JWT_JWKS_URL or JWT_PUBLIC_KEY must be set/],
    [{ JWT_JWKS_URL: 'keys', JWT_ISSUER: 'i' }, /^JWT_JWKS_URL must be an address/],
    [{ JWT_JWKS_URL: 'file:///keys', JWT_ISSUER: 'i' }, /^JWT_JWKS_URL must be an address/],
    [{ JWT_PUBLIC_KEY: 'x', JWT_ISSUER: 'i' }, /^JWT_PUBLIC_KEY must be a public key/],
  ])('are refused as %j', (environment, words) => {
    expect(() => verifier(environment)).toThrow(ConfigurationError);
    expect(() => verifier(environment)).toThrow(words);
  });

  it('name the file that cannot be read', () => {
    const settings = { JWT_PUBLIC_KEY: '@nowhere.pem', JWT_ISSUER: 'i' };
    expect(() => verifier(settings)).toThrow(OperatorError);
    expect(() => verifier(settings)).toThrow(
      /nowhere\.pem cannot be read \(ENOENT\); correct JWT_P/,
    );
  });
});

describe('the settings of the secret', () => {
  it('may hold it, or name the file that does', async () => {
    const made = await tokens({ INTERNAL_SECRET: SECRET })?.sign(null);
    const reading = tokens({ INTERNAL_SECRET_FILE: file('secret', `${SECRET}\n`) });
    expect(await reading?.verify(made ?? '')).toEqual({ identity: null });
    expect(tokens({})).toBeUndefined();
  });

  it.each([
    [
      { INTERNAL_SECRET: 'short' },
      /^INTERNAL_SECRET must have at least 32 characters; make one by/,
    ],
    [{ INTERNAL_SECRET_FILE: 'empty' }, /^What empty holds must have at least 32 characters/],
    [{ INTERNAL_SECRET_FILE: 'nowhere' }, /nowhere cannot be read \(ENOENT\)/],
    [{ INTERNAL_SECRET: SECRET, INTERNAL_SECRET_FILE: 'empty' }, /are both set/],
  ])('are refused as %j', (environment, words) => {
    file('empty', '\n');
    expect(() => tokens(environment)).toThrow(words);
    expect(() => tokens(environment)).not.toThrow(SECRET);
  });
});
