/** The server cannot be reached now, or went away in the middle. The same call works again once it is back. */
export class DatabaseUnavailableError extends Error {
  constructor(cause: unknown) {
    super('The database cannot be reached', { cause });
    this.name = 'DatabaseUnavailableError';
  }
}

const SOCKET = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH', 'EAI_AGAIN', 'ENOENT']);
const WORDS = /Connection terminated|timeout exceeded when trying to connect|not queryable|server closed the connection/i;

/** Whether an error says that the connection is gone: a socket's code, or SQLSTATE class 08, 57P01 to 57P05, 53300. */
export function isConnectionLoss(error: unknown): boolean {
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string };
  return SOCKET.has(code) || /^(08|57P0|53300)/.test(code) || WORDS.test(message);
}
