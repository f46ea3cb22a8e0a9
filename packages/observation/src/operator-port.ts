import type { AddressInfo } from 'node:net';
import { OperatorError } from '@jiedui/config';
import Fastify from 'fastify';
import { serveOperatorPages } from './operator-pages.ts';
import type { OperatorPages } from './operator-pages.ts';

export interface Place {
  readonly host: string;
  readonly port: number;
}

/** A port that serves the operator's pages and nothing else. */
export interface OperatorPort {
  readonly url: string;
  stop(): Promise<void>;
}

/** Opens it to all who can reach it. @throws OperatorError where the port cannot be had. */
export async function operatorPort(
  { host, port }: Place,
  pages: OperatorPages,
): Promise<OperatorPort> {
  const app = Fastify({ forceCloseConnections: true });
  serveOperatorPages(app, pages, () => true);
  try {
    await app.listen({ host, port });
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === undefined) throw error;
    throw new OperatorError(
      `${host}:${String(port)} is not to be had for /metrics (${code}); set METRICS_PORT or METRICS_HOST to another`,
    );
  }
  const { port: actual } = app.server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${name}:${String(actual)}`, stop: () => app.close() };
}
