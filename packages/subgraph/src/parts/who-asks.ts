import { InternalTokenError } from '@jiedui/identity';
import type { Identity, InternalTokens } from '@jiedui/identity';

/**
 * Who sends an operation, as the gateway proves by `Authorization`; undefined for nobody, whom a subgraph only lets read.
 * @throws InternalTokenError for a proof that is none: not even reading goes on, or a mistake would stay unseen.
 */
export async function whoAsks(
  authorization: string | undefined,
  tokens: InternalTokens | undefined,
): Promise<Identity | undefined> {
  if (authorization === undefined) return undefined;
  if (!tokens) throw new InternalTokenError('no INTERNAL_SECRET is set here to check it by');
  const proof = /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '';
  const { identity } = await tokens.verify(proof);
  return identity ?? undefined;
}
