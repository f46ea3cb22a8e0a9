import type { AddressInfo } from 'node:net';
import { OperatorError } from '@jiedui/config';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { startApollo } from './apollo.ts';
import { loadGraph } from './graph/load-graph.ts';
import { ServedGraph } from './graph/served-graph.ts';
import { serveGraphiql } from './graphiql/route.ts';
import { serveGraphql } from './graphql-route.ts';
import { serveHealth } from './health.ts';
import { createHttpServer } from './http-server.ts';
import { ApiKeys } from './identity/api-keys.ts';
import { Authenticator } from './identity/authenticator.ts';
import { ownerOfQueryField } from './identity/field-owner.ts';
import { findOwnerAt, OWNER_FIELD } from './identity/find-owner.ts';
import { allowIdentity, identifyRequest } from './identity/identify-request.ts';
import { answerByEvents } from './live/answer-by-events.ts';
import { OpenStreams } from './live/open-streams.ts';
import type { Recheck } from './live/watch-identity.ts';
import type { GatewayOptions, RunningGateway } from './options.ts';
import { allowDeadline, startDeadline } from './request-deadline.ts';
import { shedLoad } from './shed-load.ts';
import { Subgraphs } from './subgraphs.ts';
import { trustDocuments } from './trusted-documents/trust-documents.ts';

/**
 * Starts the gateway over a composed supergraph. No subgraph need be up.
 * @throws OperatorError when the supergraph cannot be loaded or the port is taken.
 */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { supergraphSdl, introspection = true, policies, examples = [], ready = noParts } = options;
  const { documentTrust, publicMaxAge = 10 } = options;
  const {
    host = '127.0.0.1',
    port,
    stopDeadline = 10_000,
    logger = pino({ name: 'gateway' }),
  } = options;
  const subgraphs = new Subgraphs(options, logger);
  const load = (sdl: string) =>
    loadGraph(sdl, { open: (named) => subgraphs.open(named), policies });
  const served = new ServedGraph(load(supergraphSdl), logger);
  const canTellWhoAsks = () => subgraphs.canTellWhoAsks;
  const apollo = await startApollo({ served, introspection, canTellWhoAsks, logger, publicMaxAge });
  let stopped: Promise<void> | undefined;
  const isDraining = () => stopped !== undefined;
  const app = createHttpServer(logger, isDraining);
  const streams = new OpenStreams(options.streams);
  const close = async () => {
    streams.endAll('The gateway is stopping; subscribe again after the last cursor');
    await drain(app, stopDeadline);
    await apollo.stop();
    await subgraphs.stop();
  };
  try {
    subgraphs.refuseStrangers();
    allowIdentity(app);
    allowDeadline(app);
    const authenticator = authenticatorOf(options, subgraphs, served);
    const recheck: Recheck = (headers) => authenticator.identify(headers);
    const { heartbeat } = options;
    serveGraphql(app, apollo, {
      onRequest: shedLoad(app, options.shedding),
      preHandler: [
        startDeadline(options.requestTimeout),
        identifyRequest(authenticator, logger),
        ...(documentTrust ? [trustDocuments(documentTrust, logger)] : []),
        answerByEvents({ apollo, streams, recheck, heartbeat }),
      ],
    });
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
    reload: (sdl) => {
      served.replace(load(sdl));
      logger.info({ subgraphs: subgraphs.names }, 'supergraph replaced');
    },
    stop: () =>
      (stopped ??= close().then(() => {
        logger.info('gateway stopped');
      })),
  };
}

/** By tokens where an issuer is configured, by keys where a subgraph keeps them. */
function authenticatorOf(
  { tokenVerifier: tokens }: GatewayOptions,
  subgraphs: Subgraphs,
  served: ServedGraph,
): Authenticator {
  const keeper = () => ownerOfQueryField(served.graph.sdl, OWNER_FIELD);
  if (keeper() === undefined) return new Authenticator({ tokens });
  const source = () => subgraphs.source(keeper() ?? '');
  return new Authenticator({
    tokens,
    keys: new ApiKeys(findOwnerAt(source, () => subgraphs.canTellWhoAsks)),
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
