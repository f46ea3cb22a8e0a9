/** Who a request comes from: an agency, by a token of its own or by an API key. */
export interface Identity {
  /** The id of its organization in the graph. */
  readonly organization: string;
  /** Codes of the regions it speaks for; each covers what lies beneath it. */
  readonly regions: readonly string[];
  /** What it may do: `report:industry`, `confirm`, `audit`, `keys`. */
  readonly scopes: readonly string[];
  /** The token's `jti`, or the key's id: named in histories to those who may audit. */
  readonly tokenId: string;
  /** ISO instant after which it is nobody. */
  readonly expiresAt: string;
  readonly kind: 'TOKEN' | 'API_KEY';
}

export const hasScope = (identity: Identity, scope: string): boolean =>
  identity.scopes.includes(scope);
