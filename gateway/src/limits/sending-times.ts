import type { Server } from 'node:http';
import type { Socket } from 'node:net';

interface Sending {
  /** When the connection was opened or gave its last answer. */
  readonly since: number;
  readonly hasHeaders: boolean;
}

/** For how long each connection has been sending its request: node says only that it was too long. */
export class SendingTimes {
  readonly #sending = new WeakMap<Socket, Sending>();

  watch(server: Server): void {
    const restart = (socket: Socket) => {
      this.#sending.set(socket, { since: performance.now(), hasHeaders: false });
    };
    server.on('connection', restart);
    server.on('request', ({ socket }, response) => {
      this.#sending.set(socket, { since: this.#of(socket).since, hasHeaders: true });
      response.once('close', () => {
        restart(socket);
      });
    });
  }

  /** Whether it has sent all headers, and the whole milliseconds that it has been sending. */
  measure(socket: Socket): { hasHeaders: boolean; milliseconds: number } {
    const { since, hasHeaders } = this.#of(socket);
    return { hasHeaders, milliseconds: Math.round(performance.now() - since) };
  }

  #of = (socket: Socket): Sending =>
    this.#sending.get(socket) ?? { since: performance.now(), hasHeaders: false };
}
