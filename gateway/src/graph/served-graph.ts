import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { GraphQLSchema } from 'graphql';
import type { Graph } from './graph.ts';
import type { ExecutionContext } from './types.ts';

type Listener = Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0];
type Loaded = Awaited<ReturnType<GatewayInterface['load']>>;

/** The graph that Apollo Server serves now. It may be replaced at any moment: a request ends on the graph that it began with. */
export class ServedGraph implements GatewayInterface {
  #graph: Graph;
  readonly #graphs = new WeakMap<GraphQLSchema, Graph>();
  readonly #listeners = new Set<Listener>();

  constructor(graph: Graph) {
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

  load(): Promise<Loaded> {
    this.#tell();
    const executor = (context: unknown) => {
      const request = context as ExecutionContext & { readonly schema: GraphQLSchema };
      return this.graphOf(request.schema).execute(request);
    };
    return Promise.resolve({ schema: this.#graph.schema, executor } as Loaded);
  }

  /** Requests that begin from now on are answered by this graph. */
  replace(graph: Graph): void {
    this.#graphs.set(graph.schema, graph);
    this.#graph = graph;
    this.#tell();
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

  #tell(): void {
    const { schema, sdl } = this.#graph;
    for (const listener of this.#listeners) listener({ apiSchema: schema, coreSupergraphSdl: sdl });
  }
}
