export { hasScope } from './identity.ts';
export type { Identity } from './identity.ts';
export { InternalTokenError, InternalTokens } from './internal-token.ts';
export type { InternalClaims } from './internal-token.ts';
