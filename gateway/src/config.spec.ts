import { InternalTokens, TokenVerifier } from '@jiedui/identity';
import { describe, expect, it } from 'vitest';
import { readGatewayConfig } from './config.ts';
import { TrustedDocuments } from './trusted-documents/manifest.ts';

describe('the configuration of a gateway', () => {
  it('has a default for everything', () => {
    expect(readGatewayConfig({})).toEqual({
      PORT: 4000,
      HOST: '127.0.0.1',
      SUPERGRAPH_FILE: expect.stringMatching(/\/schema\/supergraph\.graphql$/) as string,
      SUBGRAPH_URLS: {},
      PUBLIC_MAX_AGE: 10,
      TRUSTED_DOCUMENTS: 'off',
      TRUSTED_DOCUMENTS_FILE: expect.stringMatching(/\/schema\/documents\.json$/) as string,
      EXPLORER: 'on',
      EXPLORER_DOCUMENTS_FILE: expect.stringMatching(/\/explorer\/documents\.json$/) as string,
      INTROSPECTION: 'on',
      COMPILED_PLANS: 'on',
      ANSWER_CACHE: 64,
      POLICIES: {},
      REQUEST_TIMEOUT: 30_000,
      SUBGRAPH_TIMEOUT: 10_000,
      BATCHED_FETCHES: 'on',
      MAX_REQUESTS: 500,
      LIMITS: {},
      TRUSTED_PROXIES: [],
      LOG_LEVEL: 'info',
      METRICS_HOST: '127.0.0.1',
      SLOW_OPERATION: 1_000,
      settings: {
        host: '127.0.0.1',
        port: 4000,
        compiledPlans: true,
        policies: {},
        requestTimeout: 30_000,
        shedding: { requests: 500 },
        files: { documents: expect.any(TrustedDocuments) as TrustedDocuments },
        publicMaxAge: 10,
        introspection: true,
        limits: {},
        observation: { metrics: undefined, slowOperation: 1_000 },
        trustedProxies: [],
        answerCache: { bytes: 64 * 1024 * 1024 },
      },
      isTracing: false,
    });
  });

  it('takes a path as the caller of npm means it', () => {
    expect(
      readGatewayConfig({ SUPERGRAPH_FILE: 'a.graphql', INIT_CWD: '/home/me' }).SUPERGRAPH_FILE,
    ).toBe('/home/me/a.graphql');
    expect(
      readGatewayConfig({ SUPERGRAPH_FILE: '/a.graphql', INIT_CWD: '/home/me' }).SUPERGRAPH_FILE,
    ).toBe('/a.graphql');
  });

  it('takes the supergraph of a contract, and the documents that are trusted', () => {
    const config = readGatewayConfig({ CONTRACT: 'public', TRUSTED_DOCUMENTS: 'only' });
    expect(config.SUPERGRAPH_FILE).toMatch(/\/schema\/contracts\/public\/supergraph\.graphql$/);
    expect(config.settings.documentTrust?.mode).toBe('only');
    expect(() => readGatewayConfig({ CONTRACT: 'nobody' })).toThrow(/^CONTRACT must be one of /);
  });

  it.each([
    [
      'industry=http://a:1/graphql, labour=https://b/x?y=z',
      { industry: 'http://a:1/graphql', labour: 'https://b/x?y=z' },
    ],
    ['{"industry": "http://a:1/graphql"}', { industry: 'http://a:1/graphql' }],
    ['industry=http://a,', { industry: 'http://a' }],
    ['', {}],
  ])('reads the addresses %j', (text, urls) => {
    expect(readGatewayConfig({ SUBGRAPH_URLS: text }).SUBGRAPH_URLS).toEqual(urls);
  });

  it.each([
    'industry',
    'industry=',
    '=http://a',
    'industry=ftp://a',
    '{"industry": 5}',
    '{',
    'industry=http://',
  ])('refuses the addresses %j', (text) => {
    expect(() => readGatewayConfig({ SUBGRAPH_URLS: text })).toThrow(
      /^SUBGRAPH_URLS must be name=url,name=url/,
    );
  });

  it.each([
    ['depth=15,aliases=30', { depth: 15, aliases: 30 }],
    [' rate = off , body=1048576,', { rate: Number.MAX_SAFE_INTEGER, body: 1_048_576 }],
    ['', {}],
  ])('reads the limits %j', (text, limits) => {
    expect(readGatewayConfig({ LIMITS: text }).LIMITS).toEqual(limits);
  });

  it.each(['depth', 'depth=0', 'depth=-1', 'depth=1.5', 'deep=5', 'depth=5,depth=6', 'toString=5'])(
    'refuses the limits %j, and names those there are',
    (text) => {
      expect(() => readGatewayConfig({ LIMITS: text })).toThrow(
        /^LIMITS must be name=number.* tokens, depth, .*, requestTime, not "/,
      );
    },
  );

  it('says where numbers are told, what is slow, and whether traces are sent', () => {
    const { settings, isTracing } = readGatewayConfig({
      METRICS_PORT: '9464',
      METRICS_HOST: '0.0.0.0',
      SLOW_OPERATION: '250',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318',
    });
    expect(settings.observation).toEqual({
      metrics: { host: '0.0.0.0', port: 9464 },
      slowOperation: 250,
    });
    expect(isTracing).toBe(true);
    expect(() => readGatewayConfig({ METRICS_PORT: 'many' })).toThrow('METRICS_PORT');
  });

  it('reads whose word on addresses is believed', () => {
    expect(
      readGatewayConfig({ TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8,fd00::/8' }).TRUSTED_PROXIES,
    ).toEqual(['127.0.0.1', '10.0.0.0/8', 'fd00::/8']);
  });

  it.each(['true', 'proxy', '10.0.0.0/33', '10.0.0.0/0', '10.0.0', '::/129'])(
    'refuses %j as a proxy',
    (text) => {
      expect(() => readGatewayConfig({ TRUSTED_PROXIES: text })).toThrow(
        /^TRUSTED_PROXIES must be addresses or networks/,
      );
    },
  );

  it('says whose tokens are accepted, and by which secret subgraphs trust it', () => {
    const none = readGatewayConfig({});
    expect([none.settings.tokenVerifier, none.internalTokens]).toEqual([undefined, undefined]);
    const both = readGatewayConfig({
      JWT_ISSUER: 'https://id.example.org',
      JWT_JWKS_URL: 'https://id.example.org/keys',
      INTERNAL_SECRET: 'a secret of thirty-two characters',
    });
    expect(both.settings.tokenVerifier).toBeInstanceOf(TokenVerifier);
    expect(both.internalTokens).toBeInstanceOf(InternalTokens);
  });

  it('is refused where it is half of what tokens need', () => {
    expect(() => readGatewayConfig({ JWT_ISSUER: 'https://id.example.org' })).toThrow(
      /^JWT_JWKS_URL or JWT_PUBLIC_KEY must be set/,
    );
  });

  it('names all that is wrong at once', () => {
    const wrong = { PORT: 'http', LOG_LEVEL: 'loud', INTROSPECTION: 'maybe' };
    expect(() => readGatewayConfig(wrong)).toThrow(
      /^PORT must .*\nINTROSPECTION must .*\nLOG_LEVEL must /,
    );
  });
});
