import { SilentServerError } from './ask-server.ts';

/** The server cannot be reached now, or went away in the middle. The same call works again once it is back. */
export class DatabaseUnavailableError extends Error {
  override readonly name = 'DatabaseUnavailableError';

  constructor(cause: unknown) {
    super('The database cannot be reached', { cause });
  }
}

const SOCKET = new Set([
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT', // a unix socket that is not there
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

/**
 * SQLSTATE: class 08 (connection), 57P01 to 57P05 (shut down, crashed, starting, dropped, idle), 53300 (too many
 * connections), 25006 (a server that was the primary and now only reads).
 */
const STATE = /^(08...|57P0[1-5]|53300|25006)$/;

/** What pg itself says, without any code. */
const WORDS =
  /Connection terminated|timeout exceeded when trying to connect|not queryable|Client was closed|after calling end on the pool/i;

/** Whether an error says that the connection is gone, or that there was none to be had. */
export function isConnectionLoss(error: unknown): boolean {
  if (error instanceof DatabaseUnavailableError || error instanceof SilentServerError) return true;
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === 'string' && (SOCKET.has(code) || STATE.test(code))) return true;
  return typeof message === 'string' && WORDS.test(message);
}

/** The error as callers should see it: a lost connection as DatabaseUnavailableError, all else as it is. */
export const asCallersSeeIt = (error: unknown): unknown =>
  isConnectionLoss(error) && !(error instanceof DatabaseUnavailableError)
    ? new DatabaseUnavailableError(error)
    : error;
