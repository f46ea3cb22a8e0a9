import type { AddressInfo } from 'node:net';
import { OperatorError } from '@jiedui/config';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { serveGraphiql } from './graphiql/route.ts';
import { startGraph } from './graph.ts';
import { serveGraphql } from './graphql-route.ts';
import { serveHealth } from './health.ts';
import { createHttpServer } from './http-server.ts';
import { ApiKeys } from './identity/api-keys.ts';
import { Authenticator } from './identity/authenticator.ts';
import { ownerOfQueryField } from './identity/field-owner.ts';
import { findOwnerAt, OWNER_FIELD } from './identity/find-owner.ts';
import { allowIdentity, identifyRequest } from './identity/identify-request.ts';
import { DocumentJudge } from './limits/document-judge.ts';
import { limitsWith } from './limits/limits.ts';
import { refuseDeepInput } from './limits/refuse-deep-input.ts';
import { refuseDocument } from './limits/refuse-document.ts';
import type { GatewayOptions, RunningGateway } from './options.ts';
import { refusePersistentFault } from './rate/refuse-persistent-fault.ts';
import { Subgraphs } from './subgraphs.ts';

/**
 * Starts the gateway over a composed supergraph. No subgraph need be up.
 * @throws OperatorError when the supergraph cannot be loaded or the port is taken.
 */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { supergraphSdl, introspection = true, examples = [], ready = noParts } = options;
  const {
    host = '127.0.0.1',
    port,
    trustedProxies = [],
    stopDeadline = 10_000,
    logger = pino({ name: 'gateway' }),
  } = options;
  const limits = limitsWith(options.limits);
  const subgraphs = new Subgraphs(options, logger);
  const apollo = await startGraph({ supergraphSdl, introspection, limits, subgraphs, logger });
  let stopped: Promise<void> | undefined;
  const isDraining = () => stopped !== undefined;
  const app = createHttpServer({ logger, isDraining, limits, trustedProxies });
  const close = async () => {
    await drain(app, stopDeadline);
    await apollo.stop();
    await subgraphs.stop();
  };
  try {
    subgraphs.refuseStrangers();
    allowIdentity(app);
    refusePersistentFault(app, limits.faults);
    serveGraphql(app, apollo, [
      identifyRequest(authenticatorOf(options, subgraphs), logger),
      refuseDocument(new DocumentJudge(limits)),
      refuseDeepInput(limits.inputDepth),
    ]);
    serveHealth(app, { subgraphs, parts: ready, isDraining });
    serveGraphiql(app, examples);
    await listen(app, host, port);
  } catch (error) {
    await close();
    throw error;
  }
  const url = urlOf(app, host);
  logger.info({ url, subgraphs: subgraphs.names }, 'gateway listening');
  return {
    url,
    stop: () =>
      (stopped ??= close().then(() => {
        logger.info('gateway stopped');
      })),
  };
}

/** By tokens where an issuer is configured, by keys where a subgraph keeps them. */
function authenticatorOf(
  { supergraphSdl, tokenVerifier }: GatewayOptions,
  subgraphs: Subgraphs,
): Authenticator {
  const keeper = ownerOfQueryField(supergraphSdl, OWNER_FIELD);
  const source = keeper === undefined ? undefined : subgraphs.source(keeper);
  return new Authenticator({
    tokens: tokenVerifier,
    keys: source && new ApiKeys(findOwnerAt(source, () => subgraphs.canTellWhoAsks)),
  });
}

async function listen(app: FastifyInstance, host: string, port: number): Promise<void> {
  try {
    await app.listen({ host, port });
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

/** Stops listening and waits for what is under way; at the deadline, in milliseconds, it is broken off. */
async function drain(app: FastifyInstance, deadline: number): Promise<void> {
  const timer = setTimeout(() => {
    app.server.closeAllConnections();
  }, deadline);
  await app.close();
  clearTimeout(timer);
}

/** Any-address is where to listen, not where to go. */
function urlOf(app: FastifyInstance, host: string): string {
  const { port } = app.server.address() as AddressInfo;
  const name =
    host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${String(port)}`;
}

const noParts = () => Promise.resolve({});
