import type { AddressInfo } from 'node:net';
import { OperatorError } from '@jiedui/config';
import type { FastifyInstance } from 'fastify';

/** Listens, and answers at which address. @throws OperatorError for a place where nobody can. */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    await app.listen({ host, port });
    return urlOf(app, host);
  } catch (error) {
    const { code } = error as { code?: string };
    const words: Record<string, string> = {
      EADDRINUSE: `Port ${String(port)} on ${host} is taken; stop what uses it or set PORT to another`,
      EACCES: `Port ${String(port)} needs rights this user does not have; set PORT to one above 1023`,
      EADDRNOTAVAIL: `This machine has no address ${host}; set HOST to one it has, such as 127.0.0.1 or 0.0.0.0`,
      ENOTFOUND: `HOST ${host} is no address; set it to one such as 127.0.0.1 or 0.0.0.0`,
    };
    throw code !== undefined && code in words ? new OperatorError(words[code]) : error;
  }
}

/** Any-address is where to listen, not where to go. */
function urlOf(app: FastifyInstance, host: string): string {
  const { port } = app.server.address() as AddressInfo;
  const name =
    host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${String(port)}`;
}
