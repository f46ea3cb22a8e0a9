import type { GatewayOptions } from '../options.ts';
import type { Subgraphs } from '../subgraphs.ts';
import { ApiKeys } from './api-keys.ts';
import { Authenticator } from './authenticator.ts';
import { findOwnerAt } from './find-owner.ts';

/** By tokens where an issuer is configured, by keys where a subgraph keeps them. */
export function authenticatorOf(
  { tokenVerifier: tokens }: GatewayOptions,
  subgraphs: Subgraphs,
  keeper: () => string | undefined,
): Authenticator {
  if (keeper() === undefined) return new Authenticator({ tokens });
  const source = () => subgraphs.source(keeper() ?? '');
  return new Authenticator({
    tokens,
    keys: new ApiKeys(findOwnerAt(source, () => subgraphs.canTellWhoAsks)),
  });
}
