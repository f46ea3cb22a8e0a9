/** Who a request comes from: an agency, by a token of its own or by an API key; or the gateway itself. */
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
  /** No credential of an agency makes a GATEWAY: it is the gateway that asks for its own sake. */
  readonly kind: 'TOKEN' | 'API_KEY' | 'GATEWAY';
}

export const hasScope = (identity: Identity, scope: string): boolean =>
  identity.scopes.includes(scope);

/** Whether an identity is nobody any more. */
export const hasEnded = ({ expiresAt }: Identity): boolean => Date.parse(expiresAt) <= Date.now();

/** The gateway, asking for itself. It speaks for no region and may change nothing. */
export const gatewayIdentity: Identity = {
  organization: '',
  regions: [],
  scopes: [],
  tokenId: 'gateway',
  expiresAt: '9999-12-31T23:59:59Z',
  kind: 'GATEWAY',
};
