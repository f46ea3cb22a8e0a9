import { beforeAll, describe, expect, it } from 'vitest';
import {
  CLAIMS,
  ecKeys,
  edKeys,
  ISSUER,
  issued,
  keyServer,
  pemOf,
  rsaKeys,
} from '../test/issuer.ts';
import { AuthenticationUnavailableError, UnauthenticatedError } from './errors.ts';
import { signToken } from './sign-token.ts';
import { configuredKey, keysAt } from './token-keys.ts';
import { TokenVerifier } from './token-verifier.ts';

const now = () => Math.floor(Date.now() / 1000);
const unsigned = (header: object, payload: object) =>
  `${[header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.`;

/** Why a token was refused, and in which words. */
const refusal = async (verifier: TokenVerifier, token: string) => {
  const error: unknown = await verifier.verify(token).then(
    () => 'accepted',
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UnauthenticatedError)) throw error;
  return { reason: error.reason, message: error.message };
};

describe('a token', () => {
  const keys = ecKeys();
  const verifier = new TokenVerifier({ keys: configuredKey(pemOf(keys)), issuer: ISSUER });
  const ES256 = { alg: 'ES256' };

  it('says who its bearer is', async () => {
    const exp = now() + 60;
    expect(await verifier.verify(await issued(keys.privateKey, ES256, { exp }))).toEqual({
      ...CLAIMS,
      kind: 'TOKEN',
      tokenId: 't-1',
      expiresAt: new Date(exp * 1000).toISOString(),
    });
  });

  it('may name its scopes as OAuth does, and go without a name of its own', async () => {
    const claims = { scopes: undefined, scope: 'report:labour  confirm', jti: undefined };
    const token = await issued(keys.privateKey, ES256, claims);
    const identity = await verifier.verify(token);
    expect(identity.scopes).toEqual(['report:labour', 'confirm']);
    expect(identity.tokenId).toMatch(/^sha256:[\w-]{43}$/);
    expect(token).not.toContain(identity.tokenId.slice(7));
  });

  it('may be meant for others too, and begin within half a minute', async () => {
    const claims = { aud: ['other', 'jiedui'], nbf: now() + 20 };
    await expect(
      verifier.verify(await issued(keys.privateKey, ES256, claims)),
    ).resolves.toBeTruthy();
  });

  it.each([
    ['has expired', { exp: now() - 1 }, 'EXPIRED', /has expired; get a new one/],
    ['expired long ago', { exp: 1 }, 'EXPIRED', /expired/],
    ['is not valid yet', { nbf: now() + 3600 }, 'NOT_YET_VALID', /nbf/],
    ['is for somebody else', { aud: 'other' }, 'WRONG_AUDIENCE', /aud must be jiedui/],
    ['is for nobody', { aud: undefined }, 'WRONG_AUDIENCE', /aud must be jiedui/],
    ['is from somebody else', { iss: 'https://evil.org' }, 'WRONG_ISSUER', /iss must be https:/],
    ['is from nobody', { iss: undefined }, 'WRONG_ISSUER', /iss must be/],
    ['never ends', { exp: undefined }, 'BAD_CLAIM', /exp/],
    ['ends beyond all calendars', { exp: 1e15 }, 'BAD_CLAIM', /exp/],
    ['ends in words', { exp: 'tomorrow' }, 'BAD_CLAIM', /exp/],
    ['names no organization', { organization: undefined }, 'BAD_CLAIM', /organization/],
    ['names a blank organization', { organization: ' ' }, 'BAD_CLAIM', /organization/],
    ['names a list of organizations', { organization: ['a'] }, 'BAD_CLAIM', /organization/],
    ['names no regions', { regions: undefined }, 'BAD_CLAIM', /regions/],
    ['names its regions in one text', { regions: '120116' }, 'BAD_CLAIM', /regions/],
    ['names numbers as regions', { regions: [120116] }, 'BAD_CLAIM', /regions/],
    ['names no scopes', { scopes: undefined }, 'BAD_CLAIM', /scopes/],
    ['names too many scopes', { scopes: Array(201).fill('a') }, 'BAD_CLAIM', /scopes/],
  ])('that %s is refused', async (_, claims, reason, words) => {
    const refused = await refusal(verifier, await issued(keys.privateKey, ES256, claims));
    expect(refused).toEqual({ reason, message: expect.stringMatching(words) as string });
  });

  it('signed by another key is refused', async () => {
    const token = await issued(ecKeys().privateKey, ES256);
    expect(await refusal(verifier, token)).toMatchObject({ reason: 'WRONG_SIGNATURE' });
  });

  it('whose claims were changed after it was signed is refused', async () => {
    const [header, , signature] = (await issued(keys.privateKey, ES256)).split('.');
    const [, payload] = (await issued(ecKeys().privateKey, ES256, { scopes: ['audit'] })).split(
      '.',
    );
    expect(await refusal(verifier, [header, payload, signature].join('.'))).toMatchObject({
      reason: 'WRONG_SIGNATURE',
    });
  });

  it.each(['none', 'None', 'NONE', ''])('without a signature (%j) is refused', async (alg) => {
    const token = unsigned({ alg }, { ...CLAIMS, iss: ISSUER, aud: 'jiedui', exp: now() + 60 });
    expect((await refusal(verifier, token)).reason).toMatch(/UNSUPPORTED_ALGORITHM|MALFORMED/);
  });

  it('signed with the public key as a secret is refused', async () => {
    const rsa = rsaKeys();
    for (const pair of [keys, rsa]) {
      const guarded = new TokenVerifier({ keys: configuredKey(pemOf(pair)), issuer: ISSUER });
      for (const alg of ['HS256', 'HS384', 'HS512']) {
        const forged = await issued(Buffer.from(pemOf(pair)), { alg });
        expect(await refusal(guarded, forged)).toMatchObject({ reason: 'UNSUPPORTED_ALGORITHM' });
      }
    }
  });

  it('of an algorithm that does not fit the key is refused', async () => {
    const token = await issued(rsaKeys().privateKey, { alg: 'RS256' });
    expect(await refusal(verifier, token)).toEqual({
      reason: 'UNSUPPORTED_ALGORITHM',
      message: 'The token must be signed with one of ES256',
    });
  });

  it.each([
    ['nothing', ''],
    ['a word', 'token'],
    ['dots', '..'],
    ['an encrypted one', 'a.b.c.d.e'],
    ['broken base64', '%%%.%%%.%%%'],
    ['JSON that is no object', 'bnVsbA.bnVsbA.bnVsbA'],
    ['characters of all kinds', '🐉.\0.\ud800'],
    ['a megabyte', 'x'.repeat(1024 * 1024)],
    ['a megabyte of dots', '.'.repeat(1024 * 1024)],
  ])('that is %s is refused', async (_, token) => {
    const { reason, message } = await refusal(verifier, token);
    expect(reason).toBe('MALFORMED');
    expect(message.length).toBeLessThan(120);
  });

  it('is accepted in every kind of signature that is asymmetric', async () => {
    const rsa = rsaKeys();
    const ed = edKeys();
    const cases = [
      [rsa, 'RS256'],
      [rsa, 'PS256'],
      [keys, 'ES256'],
      [ed, 'EdDSA'],
    ] as const;
    for (const [pair, alg] of cases) {
      const one = new TokenVerifier({ keys: configuredKey(pemOf(pair)), issuer: ISSUER });
      expect(await one.verify(await issued(pair.privateKey, { alg }))).toMatchObject(CLAIMS);
    }
  });

  it('of our own making is one like any other', async () => {
    const { privateKey, publicKey } = edKeys();
    const jwk = JSON.stringify(publicKey.export({ format: 'jwk' }));
    const own = new TokenVerifier({ keys: configuredKey(jwk), issuer: 'us' });
    const token = await signToken(CLAIMS, { key: privateKey, issuer: 'us', seconds: 60 });
    expect(await own.verify(token)).toMatchObject(CLAIMS);
  });
});

describe('a configured key', () => {
  it.each([
    [
      'a private key',
      () => rsaKeys().privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      /private/,
    ],
    [
      'a private JWK',
      () => JSON.stringify(ecKeys().privateKey.export({ format: 'jwk' })),
      /private/,
    ],
    ['a secret', () => '{"kty":"oct","k":"c2VjcmV0"}', /public key/],
    ['a short key', () => pemOf(rsaKeys(1024)), /2048/],
    ['nothing of the kind', () => 'hello', /public key/],
    ['broken JSON', () => '{', /public key/],
  ])('that is %s is refused', (_, text, words) => {
    expect(() => configuredKey(text())).toThrow(words);
  });

  it('may come on one line, as environment files hold it', async () => {
    const keys = ecKeys();
    const line = pemOf(keys).replaceAll('\n', String.raw`\n`);
    const verifier = new TokenVerifier({ keys: configuredKey(line), issuer: ISSUER });
    const token = await issued(keys.privateKey, { alg: 'ES256' });
    expect(await verifier.verify(token)).toMatchObject(CLAIMS);
  });
});

describe('published keys', () => {
  let server: Awaited<ReturnType<typeof keyServer>>;
  const first = { ...ecKeys(), kid: 'first' };
  const second = { ...rsaKeys(), kid: 'second' };
  const byFirst = () => issued(first.privateKey, { alg: 'ES256', kid: 'first' });
  const bySecond = () => issued(second.privateKey, { alg: 'RS256', kid: 'second' });
  beforeAll(async () => {
    server = await keyServer();
    return () => server.stop();
  });
  const verifierWith = (cooldown?: number) =>
    new TokenVerifier({ keys: keysAt(server.url, cooldown), issuer: ISSUER });

  it('are fetched once for many tokens', async () => {
    server.publish(first);
    const verifier = verifierWith();
    const before = server.asked;
    for (let turn = 0; turn < 5; turn += 1) await verifier.verify(await byFirst());
    expect(server.asked - before).toBe(1);
  });

  it('are fetched again for a token that names a new one, and old ones go on while published', async () => {
    server.publish(first);
    const verifier = verifierWith(0);
    await verifier.verify(await byFirst());
    expect(await refusal(verifier, await bySecond())).toMatchObject({ reason: 'UNKNOWN_KEY' });
    server.publish(first, second);
    expect(await verifier.verify(await bySecond())).toMatchObject(CLAIMS);
    expect(await verifier.verify(await byFirst())).toMatchObject(CLAIMS);
  });

  it('are not fetched for every stranger', async () => {
    server.publish(first);
    const verifier = verifierWith();
    await verifier.verify(await byFirst());
    const before = server.asked;
    for (let turn = 0; turn < 5; turn += 1) {
      const token = await issued(second.privateKey, {
        alg: 'RS256',
        kid: `made up ${String(turn)}`,
      });
      expect(await refusal(verifier, token)).toMatchObject({ reason: 'UNKNOWN_KEY' });
    }
    expect(server.asked).toBe(before);
  });

  it('are no secrets: what is signed with one as such is refused', async () => {
    server.publish(second);
    const forged = await issued(Buffer.from(pemOf(second)), { alg: 'HS256', kid: 'second' });
    expect(await refusal(verifierWith(), forged)).toMatchObject({
      reason: 'UNSUPPORTED_ALGORITHM',
    });
  });

  it('that cannot be told apart want a token that names its own', async () => {
    server.publish(first, { ...ecKeys(), kid: 'third' });
    const token = await issued(first.privateKey, { alg: 'ES256' });
    expect(await refusal(verifierWith(), token)).toEqual({
      reason: 'UNKNOWN_KEY',
      message: expect.stringContaining('kid') as string,
    });
  });

  it('that cannot be had are no fault of the token', async () => {
    server.publish(first);
    server.fail(500);
    await expect(verifierWith().verify(await byFirst())).rejects.toThrow(
      AuthenticationUnavailableError,
    );
    server.fail(200);
    const nowhere = keysAt(new URL('http://127.0.0.1:9/keys'));
    await expect(
      new TokenVerifier({ keys: nowhere, issuer: ISSUER }).verify(await byFirst()),
    ).rejects.toThrow(AuthenticationUnavailableError);
  });
});
