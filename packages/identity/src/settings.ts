import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ConfigurationError, OperatorError, z } from '@jiedui/config';
import { InternalTokens } from './internal-token.ts';
import { configuredKey, keysAt } from './token-keys.ts';
import { TokenVerifier } from './token-verifier.ts';

const isHttpUrl = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** The variables that say whose tokens are accepted. */
export const tokenVariables = {
  JWT_JWKS_URL: z
    .string()
    .refine(isHttpUrl, 'must be an address that begins with https:// or http://')
    .optional(),
  /** PEM or JWK, or `@` and the name of a file that holds one. */
  JWT_PUBLIC_KEY: z.string().optional(),
  JWT_ISSUER: z.string().optional(),
  JWT_AUDIENCE: z.string().optional(),
};
export type TokenSettings = z.infer<z.ZodObject<typeof tokenVariables>>;

/** The variables that hold the secret by which the parts of one graph know each other. */
export const secretVariables = {
  INTERNAL_SECRET: z.string().optional(),
  INTERNAL_SECRET_FILE: z.string().optional(),
};
export type SecretSettings = z.infer<z.ZodObject<typeof secretVariables>>;

/**
 * Checks tokens as configured; undefined where no issuer is. Names of files are from `folder`.
 * @throws ConfigurationError for settings that contradict each other, or are half of what is needed.
 */
export function tokenVerifierFrom(
  settings: TokenSettings,
  folder = '.',
): TokenVerifier | undefined {
  const { JWT_JWKS_URL: url, JWT_PUBLIC_KEY: key, JWT_ISSUER: issuer, JWT_AUDIENCE } = settings;
  const problems = [
    url !== undefined && key !== undefined
      ? 'JWT_JWKS_URL and JWT_PUBLIC_KEY are both set; leave one of them out'
      : '',
    (url ?? key) !== undefined && issuer === undefined
      ? 'JWT_ISSUER must be set to the iss of the tokens, since their keys are configured'
      : '',
    (issuer ?? JWT_AUDIENCE) !== undefined && (url ?? key) === undefined
      ? 'JWT_JWKS_URL or JWT_PUBLIC_KEY must be set, since JWT_ISSUER or JWT_AUDIENCE is'
      : '',
  ].filter(Boolean);
  if (problems.length > 0) throw new ConfigurationError(problems);
  if (issuer === undefined) return undefined;
  const keys = url === undefined ? keyFrom(key ?? '', folder) : keysAt(new URL(url));
  return new TokenVerifier({ keys, issuer, audience: JWT_AUDIENCE });
}

function keyFrom(setting: string, folder: string) {
  const text = setting.startsWith('@')
    ? textOf('JWT_PUBLIC_KEY', path.resolve(folder, setting.slice(1)))
    : setting;
  try {
    return configuredKey(text);
  } catch (error) {
    throw new ConfigurationError([`JWT_PUBLIC_KEY ${(error as Error).message}`]);
  }
}

/**
 * Signs and checks what the parts of the graph tell each other; undefined where no secret is configured.
 * @throws ConfigurationError for a secret that is set twice or too short.
 */
export function internalTokensFrom(
  { INTERNAL_SECRET, INTERNAL_SECRET_FILE: file }: SecretSettings,
  folder = '.',
): InternalTokens | undefined {
  if (INTERNAL_SECRET !== undefined && file !== undefined)
    throw new ConfigurationError([
      'INTERNAL_SECRET and INTERNAL_SECRET_FILE are both set; leave one of them out',
    ]);
  const secret =
    file === undefined
      ? INTERNAL_SECRET
      : textOf('INTERNAL_SECRET_FILE', path.resolve(folder, file)).trim();
  if (secret === undefined) return undefined;
  try {
    return new InternalTokens(secret);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const name = file === undefined ? 'INTERNAL_SECRET' : `What ${file} holds`;
    throw new ConfigurationError([
      `${name} must have at least 32 characters; make one by: openssl rand -hex 32`,
    ]);
  }
}

function textOf(variable: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as { code?: string };
    throw new OperatorError(
      `${file} cannot be read (${code ?? 'unknown reason'}); correct ${variable}`,
    );
  }
}
