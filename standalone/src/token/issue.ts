import path from 'node:path';
import { OperatorError } from '@jiedui/config';
import { signToken } from '@jiedui/identity';
import { subgraphFolders } from '@jiedui/schema';
import { DEVELOPMENT_ISSUER, developmentKey } from '../development-key.ts';
import { whyNoDevelopmentTokens } from '../development-only.ts';
import type { Setting } from '../development-only.ts';
import { readOptions } from './options.ts';

/** Signs a token as the words say. @throws OperatorError where the words are wrong, or no token is to be had here. */
export async function issueToken(
  words: readonly string[],
  setting: Setting & { readonly DATA_DIR: string },
): Promise<{ token: string; hours: number }> {
  const why = whyNoDevelopmentTokens(setting);
  if (why !== undefined) throw new OperatorError(`No token is made here. ${why}`);
  const domains = subgraphFolders().map((folder) => path.basename(folder));
  const { hours, ...claims } = readOptions(words, domains);
  const key = developmentKey(setting.DATA_DIR);
  if (!key) {
    throw new OperatorError(
      `There is no key in ${setting.DATA_DIR}: start the standalone once (npm start), or set DATA_DIR to its own`,
    );
  }
  const seconds = hours * 3600;
  return { token: await signToken(claims, { key, issuer: DEVELOPMENT_ISSUER, seconds }), hours };
}
