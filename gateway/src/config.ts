import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { logLevel, readConfig, wholeNumber, z } from '@jiedui/config';
import { internalTokensFrom, secretVariables } from '@jiedui/identity';
import { tracingWanted } from '@jiedui/observation';
import { contractFile } from './contract-file.ts';
import { LONGEST_TIMEOUT, settingsFrom, settingVariables } from './settings.ts';

const OUR_SUPERGRAPH = fileURLToPath(new URL('../../schema/supergraph.graphql', import.meta.url));

const variables = z.object({
  ...settingVariables,
  SUPERGRAPH_FILE: z.string().default(OUR_SUPERGRAPH),
  SUBGRAPH_URLS: z.string().transform(readUrls).default({}),
  SUBGRAPH_TIMEOUT: wholeNumber(1, LONGEST_TIMEOUT, 10_000),
  /** Whether fetches that differ in their variables alone share requests. */
  BATCHED_FETCHES: z.enum(['on', 'off']).default('on'),
  LOG_LEVEL: logLevel,
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
    SUPERGRAPH_FILE: contractFile(resolve(caller, config.SUPERGRAPH_FILE), config.CONTRACT),
    settings: settingsFrom(config, caller),
    internalTokens: internalTokensFrom(config, caller),
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
