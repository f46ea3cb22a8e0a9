/** The address of our server: it listens on this machine alone. */
export const addressOf = (password: string, port: number): string =>
  `postgres://postgres:${password}@127.0.0.1:${String(port)}/postgres`;
