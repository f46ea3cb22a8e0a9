export { hashOfApiKey, isApiKey, isWellFormedApiKey, newApiKey } from './api-key.ts';
export type { NewApiKey } from './api-key.ts';
export { AuthenticationUnavailableError, UnauthenticatedError } from './errors.ts';
export type { BadCredential } from './errors.ts';
export { gatewayIdentity, hasEnded, hasScope } from './identity.ts';
export type { Identity } from './identity.ts';
export { InternalTokenError, InternalTokens } from './internal-token.ts';
export type { InternalClaims } from './internal-token.ts';
export {
  internalTokensFrom,
  secretVariables,
  tokenVariables,
  tokenVerifierFrom,
} from './settings.ts';
export type { SecretSettings, TokenSettings } from './settings.ts';
export { signToken } from './sign-token.ts';
export type { Signing, TokenClaims } from './sign-token.ts';
export { configuredKey, keysAt } from './token-keys.ts';
export type { TokenKeys } from './token-keys.ts';
export { AUDIENCE, TokenVerifier } from './token-verifier.ts';
export type { TokenRules } from './token-verifier.ts';
