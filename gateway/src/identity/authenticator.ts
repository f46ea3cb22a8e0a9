import type { IncomingHttpHeaders } from 'node:http';
import { hasEnded, isApiKey, UnauthenticatedError } from '@jiedui/identity';
import type { Identity, TokenVerifier } from '@jiedui/identity';
import type { ApiKeys } from './api-keys.ts';
import { credentialOf } from './credential.ts';

export interface Ways {
  /** Checks agencies' tokens; left out where no issuer is configured. */
  readonly tokens?: TokenVerifier | undefined;
  /** Knows API keys; left out where no subgraph keeps any. */
  readonly keys?: ApiKeys | undefined;
}

/** Finds out who sends a request. */
export class Authenticator {
  readonly #ways: Ways;

  constructor(ways: Ways) {
    this.#ways = ways;
  }

  /**
   * Who sends it; undefined for a request without any credential.
   * @throws UnauthenticatedError for a credential that is not good, AuthenticationUnavailableError where nobody can say.
   */
  async identify(headers: IncomingHttpHeaders): Promise<Identity | undefined> {
    const credential = credentialOf(headers);
    if (credential === undefined) return undefined;
    const isToken = headers.authorization !== undefined && !isApiKey(credential);
    const identity = await (isToken ? this.#bearer(credential) : this.#owner(credential));
    if (hasEnded(identity)) {
      const words = isToken ? 'The token has expired; get' : 'The API key has expired; make';
      throw new UnauthenticatedError('EXPIRED', `${words} a new one`);
    }
    return identity;
  }

  #bearer(token: string): Promise<Identity> {
    const { tokens } = this.#ways;
    if (tokens) return tokens.verify(token);
    throw new UnauthenticatedError(
      'NOT_ACCEPTED',
      'No tokens are accepted here, since their issuer is not configured; send an API key, or nothing',
    );
  }

  #owner(key: string): Promise<Identity> {
    const { keys } = this.#ways;
    if (keys) return keys.ownerOf(key);
    throw new UnauthenticatedError('NOT_ACCEPTED', 'No API keys are accepted here; send a token');
  }
}
