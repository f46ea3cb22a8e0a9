import type { ApolloServer } from '@apollo/server';
import { traceRequests } from '@jiedui/observation';
import type { OperatorPort } from '@jiedui/observation';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import type { Logger } from 'pino';
import { startApollo } from './apollo.ts';
import type { AnswerCache } from './answer-cache/answer-cache.ts';
import { fromCache } from './answer-cache/answer-from-cache.ts';
import { openCache } from './answer-cache/open-cache.ts';
import type { GatewayContext } from './context.ts';
import { Charges } from './cost/charges.ts';
import { serveExplorer } from './explorer/route.ts';
import { serveFiles } from './files/serve-files.ts';
import { loadGraph } from './graph/load-graph.ts';
import { ServedGraph } from './graph/served-graph.ts';
import { GRAPHQL_PATH, serveGraphql } from './graphql-route.ts';
import { serveHealth } from './health.ts';
import { createHttpServer } from './http-server.ts';
import type { Authenticator } from './identity/authenticator.ts';
import { authenticatorOf } from './identity/authenticator-of.ts';
import { allowIdentity, identifyRequest } from './identity/identify-request.ts';
import { keyKeeper } from './identity/key-keeper.ts';
import { DOCUMENT_LIMITS, DocumentJudge } from './limits/document-judge.ts';
import { areOff, limitsWith } from './limits/limits.ts';
import type { Limits } from './limits/limits.ts';
import { listen } from './listen.ts';
import { refuseDeepInput } from './limits/refuse-deep-input.ts';
import { refuseDocument } from './limits/refuse-document.ts';
import { answerByEvents } from './live/answer-by-events.ts';
import { OpenStreams } from './live/open-streams.ts';
import type { Recheck } from './live/watch-identity.ts';
import { lookAt } from './observe/look-at.ts';
import type { GatewayMetrics } from './observe/metrics.ts';
import { observeRequests } from './observe/observe-requests.ts';
import { Observer } from './observe/observer.ts';
import type { GatewayOptions, RunningGateway } from './options.ts';
import { refusePersistentFault } from './rate/refuse-persistent-fault.ts';
import { allowDeadline, startDeadline } from './request-deadline.ts';
import { shedLoad } from './shed-load.ts';
import { allowCookie, cookieAsBearer } from './sign-in/cookie-as-bearer.ts';
import { serveSignIn } from './sign-in/route.ts';
import { Subgraphs } from './subgraphs.ts';
import { trustDocuments } from './trusted-documents/trust-documents.ts';

/**
 * Starts the gateway over a composed supergraph. No subgraph need be up.
 * @throws OperatorError when the supergraph cannot be loaded or the port is taken.
 */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { host = '127.0.0.1', port, trustedProxies = [], examples = [], ready = noParts } = options;
  const { stopDeadline = 10_000, logger = pino({ name: 'gateway' }) } = options;
  const limits = limitsWith(options.limits);
  const observer = observerOf(options, logger);
  const { metrics } = observer;
  const { subgraphs, cache, served, load } = openGraph(options, metrics, logger);
  const canTellWhoAsks = () => subgraphs.canTellWhoAsks;
  const keeper = keyKeeper(served);
  const canKnowWhoAsks = () => options.tokenVerifier !== undefined || keeper() !== undefined;
  const shared = { served, limits, charges: new Charges(limits), observer, logger };
  const parts = { ...shared, followed: cache?.followed, canKnowWhoAsks, canTellWhoAsks };
  const apollo = await startApollo({ ...options, ...parts });
  let stopped: Promise<void> | undefined;
  const isDraining = () => stopped !== undefined;
  const { turnedAway: onTurnedAway } = metrics;
  const app = createHttpServer({ logger, isDraining, limits, trustedProxies, onTurnedAway });
  const streams = new OpenStreams(options.streams);
  lookAt(metrics.registry, { open: streams, shared: served.streams, subgraphs });
  let operatorsPort: OperatorPort | undefined;
  const close = async () => {
    streams.endAll('The gateway is stopping; subscribe again after the last cursor');
    await drain(app, stopDeadline);
    await operatorsPort?.stop();
    await apollo.stop();
    await cache?.followed.stop();
    await subgraphs.stop();
  };
  const running = (url: string): RunningGateway => ({
    url,
    metricsUrl: operatorsPort?.url,
    reload: (sdl) => {
      served.replace(metrics.loads(load)(sdl));
      observer.usage.settle();
      cache?.follow(subgraphs.names);
      logger.info({ subgraphs: subgraphs.names }, 'supergraph replaced');
    },
    stop: () =>
      (stopped ??= close().then(() => {
        logger.info('gateway stopped');
      })),
  });
  try {
    subgraphs.refuseStrangers();
    const authenticator = authenticatorOf(options, subgraphs, keeper);
    serveGraph(app, { ...shared, cache: cache?.answers, options, apollo, streams, authenticator });
    serveHealth(app, { subgraphs, parts: ready, isDraining });
    serveExplorer(app, options.explorer, examples);
    operatorsPort = await observer.serve(app);
    const url = await listen(app, host, port);
    logger.info({ url, subgraphs: subgraphs.names }, 'gateway listening');
    return running(url);
  } catch (error) {
    await close();
    throw error;
  }
}

/** The graph as it is served, the ways to its subgraphs, and what is kept of its answers. */
function openGraph(options: GatewayOptions, metrics: GatewayMetrics, logger: Logger) {
  const { supergraphSdl, policies, compiledPlans } = options;
  const subgraphs = new Subgraphs(options, logger, metrics);
  const cache = openCache(options, subgraphs, metrics.registry, logger);
  const open = (named: Parameters<Subgraphs['open']>[0]) => {
    const sources = subgraphs.open(named);
    return cache?.spare(sources) ?? sources;
  };
  const load = (sdl: string) => loadGraph(sdl, { open, policies, compiledPlans });
  const graph = load(supergraphSdl);
  cache?.follow(subgraphs.names);
  const served = new ServedGraph(graph, logger, (seconds) => {
    metrics.told(seconds);
    subgraphs.forgetWhatIsUnderWay();
    cache?.followed.heardOfChange();
  });
  return { subgraphs, cache, served, load };
}

interface Serving {
  readonly options: GatewayOptions;
  readonly apollo: ApolloServer<GatewayContext>;
  readonly streams: OpenStreams;
  readonly authenticator: Authenticator;
  readonly served: ServedGraph;
  readonly cache: AnswerCache | undefined;
  readonly charges: Charges;
  readonly limits: Limits;
  readonly observer: Observer;
  readonly logger: Logger;
}

/** The way of a request: what costs least to find out is found out first. */
function serveGraph(
  app: FastifyInstance,
  { options, apollo, streams, authenticator, limits, observer, logger, ...rest }: Serving,
): void {
  observeRequests(app, GRAPHQL_PATH, observer);
  traceRequests(app, GRAPHQL_PATH);
  const { documentTrust, heartbeat, requestTimeout, shedding, publicMaxAge } = options;
  const recheck: Recheck = (headers) => authenticator.identify(headers);
  allowIdentity(app);
  allowCookie(app);
  allowDeadline(app);
  if (!areOff(limits, 'faults')) refusePersistentFault(app, limits.faults);
  const files = serveFiles(app, options.files ?? {}, {
    apollo,
    served: rest.served,
    registry: observer.metrics.registry,
    logger,
  });
  const kept = fromCache(app, { ...rest, observer, publicMaxAge });
  serveSignIn(app, authenticator, logger);
  serveGraphql(app, apollo, {
    onRequest: shedLoad(app, shedding),
    preHandler: [
      startDeadline(requestTimeout),
      cookieAsBearer,
      identifyRequest(authenticator, logger),
      files.find,
      ...(documentTrust ? [trustDocuments(documentTrust, logger)] : []),
      ...(areOff(limits, ...DOCUMENT_LIMITS) ? [] : [refuseDocument(new DocumentJudge(limits))]),
      ...(areOff(limits, 'inputDepth') ? [] : [refuseDeepInput(limits.inputDepth)]),
      files.answer,
      ...kept.preHandler,
      answerByEvents({ apollo, streams, recheck, heartbeat }),
    ],
    onSend: kept.onSend,
  });
}

/** The names of trusted documents are known beforehand, and told apart whatever else is asked. */
const observerOf = ({ observation, documentTrust }: GatewayOptions, logger: Logger) =>
  new Observer({ ...observation, operations: documentTrust?.documents.names ?? [], logger });

/** Stops listening and waits for what is under way; at the deadline, in milliseconds, it is broken off. */
async function drain(app: FastifyInstance, deadline: number): Promise<void> {
  const timer = setTimeout(() => {
    app.server.closeAllConnections();
  }, deadline);
  await app.close();
  clearTimeout(timer);
}

const noParts = () => Promise.resolve({});
