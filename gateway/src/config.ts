import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { port, readConfig, wholeNumber, z } from '@jiedui/config';
import { readPolicies } from './rights/read-policies.ts';
import {
  internalTokensFrom,
  secretVariables,
  tokenVariables,
  tokenVerifierFrom,
} from '@jiedui/identity';
import { metricsPlace, observationVariables, tracingWanted } from '@jiedui/observation';
import { answerCacheVariables } from './answer-cache/settings.ts';
import { contractFile } from './contract-file.ts';
import { documentTrustFrom, documentVariables } from './trusted-documents/settings.ts';
import { readLimits } from './limits/read-limits.ts';
import { readProxies } from './rate/read-proxies.ts';

const OUR_SUPERGRAPH = fileURLToPath(new URL('../../schema/supergraph.graphql', import.meta.url));

/** An hour, in milliseconds. */
const LONGEST_TIMEOUT = 3_600_000;

const variables = z.object({
  PORT: port(4000),
  HOST: z.string().default('127.0.0.1'),
  SUPERGRAPH_FILE: z.string().default(OUR_SUPERGRAPH),
  CONTRACT: z.string().optional(),
  SUBGRAPH_URLS: z.string().transform(readUrls).default({}),
  INTROSPECTION: z.enum(['on', 'off']).default('on'),
  POLICIES: z.string().transform(readPolicies).default({}),
  REQUEST_TIMEOUT: wholeNumber(1, LONGEST_TIMEOUT, 30_000),
  SUBGRAPH_TIMEOUT: wholeNumber(1, LONGEST_TIMEOUT, 10_000),
  MAX_REQUESTS: wholeNumber(1, 1_000_000, 500),
  LIMITS: z.string().transform(readLimits).default({}),
  TRUSTED_PROXIES: z.string().transform(readProxies).default([]),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  PUBLIC_MAX_AGE: wholeNumber(0, 86_400, 10),
  ...answerCacheVariables,
  ...documentVariables,
  ...tokenVariables,
  ...secretVariables,
  ...observationVariables,
  SLOW_OPERATION: wholeNumber(1, LONGEST_TIMEOUT, 1_000),
});

export type GatewayConfig = ReturnType<typeof readGatewayConfig>;

/** Reads the environment. @throws ConfigurationError that lists everything wrong with it. */
export function readGatewayConfig(environment: NodeJS.ProcessEnv = process.env) {
  const config = readConfig(variables, environment);
  // npm runs a workspace's script in its folder, yet says where the caller stood: a path is the caller's.
  const caller = environment['INIT_CWD'] ?? '.';
  return {
    ...config,
    SUPERGRAPH_FILE: contractFile(resolve(caller, config.SUPERGRAPH_FILE), config.CONTRACT),
    documentTrust: documentTrustFrom(config, caller),
    tokenVerifier: tokenVerifierFrom(config, caller),
    internalTokens: internalTokensFrom(config, caller),
    observation: { metrics: metricsPlace(config), slowOperation: config.SLOW_OPERATION },
    isTracing: tracingWanted(config),
  };
}

/** `name=url,name=url`, or the same as a JSON object. */
function readUrls(text: string, context: z.RefinementCtx): Record<string, string> {
  const urls = text.trimStart().startsWith('{') ? parseObject(text) : parsePairs(text);
  if (urls && Object.entries(urls).every(([name, url]) => name !== '' && isHttpUrl(url)))
    return urls;
  const message =
    'must be name=url,name=url with http:// or https:// addresses, or the same as a JSON object';
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}

function parseObject(text: string): Record<string, string> | undefined {
  try {
    return JSON.parse(text) as Record<string, string>;
  } catch {
    return undefined;
  }
}

function parsePairs(text: string): Record<string, string> {
  const pairs = text.split(',').filter((pair) => pair.trim() !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', ...rest] = pair.split('=');
      return [name.trim(), rest.join('=').trim()];
    }),
  );
}

const isHttpUrl = (url: unknown) =>
  typeof url === 'string' && /^https?:\/\//.test(url) && URL.canParse(url);
