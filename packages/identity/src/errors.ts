/** What is wrong with a credential: stable words for specs and counters. */
export type BadCredential =
  | 'MALFORMED'
  | 'UNSUPPORTED_ALGORITHM'
  | 'WRONG_SIGNATURE'
  | 'UNKNOWN_KEY'
  | 'WRONG_ISSUER'
  | 'WRONG_AUDIENCE'
  | 'NOT_YET_VALID'
  | 'EXPIRED'
  | 'BAD_CLAIM'
  | 'NOT_ACCEPTED';

/** A credential that is none, or no longer one. The message is for its sender: what is wrong, and what to do. */
export class UnauthenticatedError extends Error {
  readonly reason: BadCredential;

  constructor(reason: BadCredential, message: string) {
    super(message);
    this.name = 'UnauthenticatedError';
    this.reason = reason;
  }
}

/** Whether a credential is good cannot be found out now. The message and its cause are for the log. */
export class AuthenticationUnavailableError extends Error {
  constructor(what: string, cause?: unknown) {
    super(what, { cause });
    this.name = 'AuthenticationUnavailableError';
  }
}
