import { host, port, wholeNumber, z } from '@jiedui/config';
import { tokenVariables, tokenVerifierFrom } from '@jiedui/identity';
import { metricsPlace, observationVariables } from '@jiedui/observation';
import { answerCacheFrom, answerCacheVariables } from './answer-cache/settings.ts';
import { linkedDocumentsFrom } from './files/settings.ts';
import { readLimits } from './limits/read-limits.ts';
import type { GatewayOptions } from './options.ts';
import { readProxies } from './rate/read-proxies.ts';
import { readPolicies } from './rights/read-policies.ts';
import { explorerVariables } from './trusted-documents/explorer-documents.ts';
import { documentTrustFrom, documentVariables } from './trusted-documents/settings.ts';

/** An hour, in milliseconds. */
export const LONGEST_TIMEOUT = 3_600_000;

/** What can be said of a gateway by variables, however it reaches its subgraphs. */
export const settingVariables = {
  PORT: port(4000),
  HOST: host,
  /** The audience whose part of the graph is served; all of it where none is named. */
  CONTRACT: z.string().optional(),
  /** Whether the analysts' page is served. */
  EXPLORER: z.enum(['on', 'off']).default('on'),
  INTROSPECTION: z.enum(['on', 'off']).default('on'),
  COMPILED_PLANS: z.enum(['on', 'off']).default('on'),
  POLICIES: z.string().transform(readPolicies).default({}),
  REQUEST_TIMEOUT: wholeNumber(1, LONGEST_TIMEOUT, 30_000),
  MAX_REQUESTS: wholeNumber(1, 1_000_000, 500),
  LIMITS: z.string().transform(readLimits).default({}),
  TRUSTED_PROXIES: z.string().transform(readProxies).default([]),
  PUBLIC_MAX_AGE: wholeNumber(0, 86_400, 10),
  ...answerCacheVariables,
  ...documentVariables,
  ...explorerVariables,
  ...tokenVariables,
  ...observationVariables,
  SLOW_OPERATION: wholeNumber(1, LONGEST_TIMEOUT, 1_000),
};

type Variables = z.infer<z.ZodObject<typeof settingVariables>>;

/** The options of `startGateway` that the variables say; a relative path is the caller's. @throws OperatorError for a file that is none. */
export const settingsFrom = (config: Variables, caller: string) =>
  ({
    host: config.HOST,
    port: config.PORT,
    tokenVerifier: tokenVerifierFrom(config, caller),
    policies: config.POLICIES,
    compiledPlans: config.COMPILED_PLANS === 'on',
    requestTimeout: config.REQUEST_TIMEOUT,
    shedding: { requests: config.MAX_REQUESTS },
    documentTrust: documentTrustFrom(config, caller),
    files: { documents: linkedDocumentsFrom(config, caller) },
    publicMaxAge: config.PUBLIC_MAX_AGE,
    answerCache: answerCacheFrom(config),
    introspection: config.INTROSPECTION === 'on',
    limits: config.LIMITS,
    observation: { metrics: metricsPlace(config), slowOperation: config.SLOW_OPERATION },
    trustedProxies: config.TRUSTED_PROXIES,
  }) satisfies Partial<GatewayOptions>;

export type GatewaySettings = ReturnType<typeof settingsFrom>;
