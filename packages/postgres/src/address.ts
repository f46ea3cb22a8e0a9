/** Where a server listens, on this machine alone. */
export interface Listening {
  readonly port: number;
  /** The folder of its socket, which takes a statement there and back in less time than the port; none where '' stands. */
  readonly sockets: string;
}

/** The address of our server: at its socket, or at its port where there is none. */
export const addressOf = (password: string, { port, sockets }: Listening): string =>
  `postgres://postgres:${password}@${sockets ? encodeURIComponent(sockets) : '127.0.0.1'}:${String(port)}/postgres`;
