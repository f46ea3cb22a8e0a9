import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { buildSchema, getOperationAST, OperationTypeNode } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { GatewayContext, Live } from '../context.ts';
import { JoinedStreams } from '../live/joined-streams.ts';
import { Subscriptions } from '../live/subscribe.ts';
import type { Graph } from './graph.ts';
import type { Execution, ExecutionContext } from './types.ts';

type GatewayInterface = ApolloServerOptionsWithGateway<GatewayContext>['gateway'];
type Listener = Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0];
type Loaded = Awaited<ReturnType<GatewayInterface['load']>>;

/**
 * What Apollo Server starts with. Until it is stopped it holds the schema that it started with, and by that schema the whole
 * graph would stay that was served first, whatever has replaced it.
 */
const NOTHING_YET = 'type Query { nothingYet: Boolean }';

/** The graph that Apollo Server serves now. It may be replaced at any moment: a request ends on the graph that it began with. */
export class ServedGraph implements GatewayInterface {
  readonly subscriptions: Subscriptions;
  /** Streams of events as subgraphs tell them. */
  readonly streams = new JoinedStreams();
  #graph: Graph;
  readonly #graphs = new WeakMap<GraphQLSchema, Graph>();
  readonly #listeners = new Set<Listener>();

  constructor(graph: Graph, logger: Logger, told?: (seconds: number) => void) {
    this.subscriptions = new Subscriptions(() => this.#graph, this.streams, logger, told);
    this.#graph = graph;
    this.#graphs.set(graph.schema, graph);
  }

  get graph(): Graph {
    return this.#graph;
  }

  /** The graph whose schema a request was validated against. */
  graphOf(schema: GraphQLSchema): Graph {
    return this.#graphs.get(schema) ?? this.#graph;
  }

  /** Nothing is served until `begin`. */
  load(): Promise<Loaded> {
    const schema = buildSchema(NOTHING_YET);
    this.#tell({ schema, sdl: NOTHING_YET });
    const executor = (context: unknown) => {
      const request = context as ExecutionContext & { readonly schema: GraphQLSchema };
      const graph = this.graphOf(request.schema);
      const { live } = request.context;
      return live &&
        getOperationAST(request.document, request.request.operationName)?.operation ===
          OperationTypeNode.SUBSCRIPTION
        ? this.#open(request, graph, live)
        : graph.execute(request);
    };
    return Promise.resolve({ schema, executor } as Loaded);
  }

  /** Serves the graph, once Apollo Server has started. @throws Error where clients could not read its schema. */
  begin(): void {
    this.#tell(this.#graph);
  }

  /** Requests that begin from now on are answered by this graph. */
  replace(graph: Graph): void {
    this.#graphs.set(graph.schema, graph);
    this.#graph = graph;
    this.#tell(graph);
    this.subscriptions.follow();
  }

  onSchemaLoadOrUpdate(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  async stop(): Promise<void> {
    // Its data sources belong to the gateway, which closes them.
  }

  async #open(request: ExecutionContext, graph: Graph, live: Live): Promise<Execution> {
    const opened = await this.subscriptions.open(request, graph);
    if (!(Symbol.asyncIterator in opened)) return opened as Execution;
    live.events = opened;
    return { data: null };
  }

  #tell({ schema, sdl }: Pick<Graph, 'schema' | 'sdl'>): void {
    for (const listener of this.#listeners) listener({ apiSchema: schema, coreSupergraphSdl: sdl });
  }
}
