import { connect } from 'node:net';
import type pg from 'pg';

/** A statement that its caller gave up. It reads only, so that nothing is left half done. */
export class StatementCancelledError extends Error {
  override readonly name = 'StatementCancelledError';

  constructor(cause?: unknown) {
    super('The statement was given up', { cause });
  }
}

/** What pg keeps of a connection, which its types do not show. */
interface Inner {
  readonly host: string;
  readonly port: number;
  readonly processID: number;
  readonly secretKey: number;
}

/** `CancelRequest` of PostgreSQL's protocol: its length, its code, then whose statement. */
const LENGTH = 16;
const CODE = 80877102;
/** Milliseconds to wait for a server that does not take it. The statement's own limit is still there. */
const PATIENCE_MS = 2000;

/**
 * Asks the server to end what a connection runs now, over a connection of its own that needs no login. Resolves once the
 * server has passed it on, or cannot be asked: until then the connection must not be used for anything else, which the
 * request might meet instead.
 */
export async function cancelStatement(client: pg.PoolClient): Promise<void> {
  const { host, port, processID, secretKey } = client as unknown as Inner;
  const request = Buffer.alloc(LENGTH);
  [LENGTH, CODE, processID, secretKey].forEach((word, at) => request.writeInt32BE(word, at * 4));
  const isPath = host.startsWith('/');
  const socket = connect(isPath ? { path: `${host}/.s.PGSQL.${String(port)}` } : { host, port });
  socket.setTimeout(PATIENCE_MS, () => socket.destroy());
  socket.on('error', () => undefined);
  // The server closes it as soon as it has signalled the other process.
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.resume();
  socket.write(request);
  await closed;
}
