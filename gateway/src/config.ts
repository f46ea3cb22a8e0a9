import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { port, readConfig, z } from '@jiedui/config';
import {
  internalTokensFrom,
  secretVariables,
  tokenVariables,
  tokenVerifierFrom,
} from '@jiedui/identity';
import { readLimits } from './limits/read-limits.ts';
import { readProxies } from './rate/read-proxies.ts';

const OUR_SUPERGRAPH = fileURLToPath(new URL('../../schema/supergraph.graphql', import.meta.url));

const variables = z.object({
  PORT: port(4000),
  HOST: z.string().default('127.0.0.1'),
  SUPERGRAPH_FILE: z.string().default(OUR_SUPERGRAPH),
  SUBGRAPH_URLS: z.string().transform(readUrls).default({}),
  INTROSPECTION: z.enum(['on', 'off']).default('on'),
  LIMITS: z.string().transform(readLimits).default({}),
  TRUSTED_PROXIES: z.string().transform(readProxies).default([]),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  ...tokenVariables,
  ...secretVariables,
});

export type GatewayConfig = ReturnType<typeof readGatewayConfig>;

/** Reads the environment. @throws ConfigurationError that lists everything wrong with it. */
export function readGatewayConfig(environment: NodeJS.ProcessEnv = process.env) {
  const config = readConfig(variables, environment);
  // npm runs a workspace's script in its folder, yet says where the caller stood: a path is the caller's.
  const caller = environment['INIT_CWD'] ?? '.';
  return {
    ...config,
    SUPERGRAPH_FILE: resolve(caller, config.SUPERGRAPH_FILE),
    tokenVerifier: tokenVerifierFrom(config, caller),
    internalTokens: internalTokensFrom(config, caller),
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
