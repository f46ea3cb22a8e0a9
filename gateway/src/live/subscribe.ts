import { stoppable } from '@jiedui/event-stream';
import { GraphQLError, validate } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { Deadline } from '../deadline.ts';
import { REQUEST_TIMEOUT } from '../request-deadline.ts';
import { isStreaming, NO_STREAMS } from '../data-source/streaming.ts';
import type { EventResults } from '../data-source/streaming.ts';
import type { Graph } from '../graph/graph.ts';
import type { Subscription } from '../graph/subscription.ts';
import type { ExecutionContext } from '../graph/types.ts';
import { followed } from './followed.ts';
import { lastEvent } from './live-event.ts';
import type { LiveEvent, LiveEvents } from './live-event.ts';
import { presentEvent } from './present-event.ts';
import type { Opened, JoinedStreams } from './joined-streams.ts';

const STOPPED = 'The subgraph stopped telling; subscribe again after the last cursor';
const CHANGED = 'The graph was replaced; subscribe again after the last cursor';

/** Opens subscriptions over the graph that is served, and goes on with them when it is replaced. */
export class Subscriptions {
  readonly #served: () => Graph;
  readonly #shared: JoinedStreams;
  readonly #logger: Logger;
  readonly #openings = new Set<Opening>();
  readonly #onTold: (seconds: number) => void;

  constructor(
    served: () => Graph,
    shared: JoinedStreams,
    logger: Logger,
    onTold: (seconds: number) => void = () => undefined,
  ) {
    this.#served = served;
    this.#shared = shared;
    this.#logger = logger;
    this.#onTold = onTold;
  }

  /** What a subscription tells from now on, or why it tells nothing. */
  open(context: ExecutionContext, graph: Graph): Promise<Opened> {
    const open = () => this.#open(context, graph);
    const following = followed(context, graph.schema);
    return following ? this.#shared.join(following, open) : open();
  }

  /** Goes over to the graph that is served now: whoever only waits for an event must not keep the one before alive. */
  follow(): void {
    const verdicts = new Map<DocumentNode, boolean>();
    for (const opening of this.#openings) {
      try {
        this.#follow(opening, verdicts);
      } catch (err) {
        // Its reader is told with the next event; the others go on.
        const { requestId } = opening.context.context;
        this.#logger.warn({ requestId, err }, 'a subscription cannot be planned any more');
      }
    }
  }

  async #open(context: ExecutionContext, graph: Graph): Promise<Opened> {
    const subscription = graph.subscription(context);
    const { primary, source } = subscription;
    if (!isStreaming(source)) return NO_STREAMS;
    const variables = picked(context.request.variables ?? {}, primary.variableUsages ?? []);
    const { operation: query, operationName } = primary;
    // All that is needed later, and no more: the rest of a request holds on to the schema that was served then.
    const { requestId, client, identity } = context.context;
    const asking = { requestId, client, identity };
    const results = await source.subscribe({ query, variables, operationName }, asking);
    if (!(Symbol.asyncIterator in results))
      return {
        errors: (results.errors ?? []).map((error) => ofSubgraph(error, primary.serviceName)),
      };
    const { request, document, queryHash, logger, metrics } = context;
    const kept = {
      request,
      document,
      queryHash,
      logger,
      metrics,
      context: asking,
    } as ExecutionContext;
    return this.#told({ context: kept, graph, subscription, primary, source }, results);
  }

  // What is handed on is the opening alone: a closure would keep alive the graph that it began with.
  #told(opening: Opening, results: EventResults): LiveEvents {
    this.#openings.add(opening);
    return stoppable((signal) => {
      signal.addEventListener('abort', () => {
        this.#openings.delete(opening);
        void results.return();
      });
      return this.#events(results, opening);
    });
  }

  async *#events(results: EventResults, opening: Opening): LiveEvents {
    const { requestId } = opening.context.context;
    try {
      for await (const result of results) {
        this.#follow(opening);
        if (!opening.subscription) {
          yield lastEvent('STREAM_ENDED', CHANGED);
          return;
        }
        yield await this.#tell(opening.subscription, result, opening.context);
      }
      yield lastEvent('STREAM_ENDED', STOPPED);
    } catch (err) {
      this.#logger.warn({ requestId, err }, 'a subscription broke off');
      yield lastEvent('SUBGRAPH_UNAVAILABLE', STOPPED);
    } finally {
      this.#openings.delete(opening);
    }
  }

  /** Plans a subscription by the graph that is served now; it is undefined where that one tells of other events. */
  #follow(opening: Opening, verdicts = new Map<DocumentNode, boolean>()): void {
    const graph = this.#served();
    if (graph === opening.graph) return;
    const { document } = opening.context;
    opening.graph = graph;
    opening.subscription = undefined;
    const isValid = verdicts.get(document) ?? validate(graph.schema, document).length === 0;
    verdicts.set(document, isValid);
    if (!isValid) return;
    const planned = graph.subscription(opening.context);
    const isSame =
      planned.source === opening.source && planned.primary.operation === opening.primary.operation;
    if (isSame) opening.subscription = planned;
  }

  async #tell(
    subscription: Subscription,
    result: ExecutionResult,
    context: ExecutionContext,
  ): Promise<LiveEvent> {
    const deadline = new Deadline(REQUEST_TIMEOUT);
    const begun = performance.now();
    // It lasts longer than the request that asked for it, whose notes are told by then.
    const asking = { ...context.context, deadline, observation: undefined };
    const execution = await subscription.tell(result, { ...context, context: asking });
    deadline.clear();
    this.#onTold((performance.now() - begun) / 1000);
    const cursor = result.extensions?.['cursor'];
    return presentEvent(execution, {
      cursor: typeof cursor === 'string' ? cursor : undefined,
      requestId: context.context.requestId,
      logger: this.#logger,
    });
  }
}

interface Opening {
  readonly context: ExecutionContext;
  graph: Graph;
  subscription: Subscription | undefined;
  /** What its subgraph was asked when it began, and on which way: that goes on. */
  readonly primary: Subscription['primary'];
  readonly source: Subscription['source'];
}

/** As the executor words an error of a subgraph, so that it is masked alike. */
const ofSubgraph = (
  { message, extensions }: GraphQLError | GraphQLFormattedError,
  serviceName: string,
): GraphQLError => new GraphQLError(message, { extensions: { ...extensions, serviceName } });

const picked = (values: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.fromEntries(names.filter((name) => name in values).map((name) => [name, values[name]]));
