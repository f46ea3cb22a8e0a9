import type { GraphQLDataSource } from '@apollo/gateway';
import { OperatorError } from '@jiedui/config';
import type { Logger } from 'pino';
import { HttpDataSource } from './data-source/http-data-source.ts';
import { UnreachableDataSource } from './data-source/unreachable-data-source.ts';
import type { GatewayOptions } from './options.ts';

type Wishes = Pick<
  GatewayOptions,
  'dataSource' | 'subgraphUrls' | 'subgraphTimeout' | 'requestTimeout' | 'guard' | 'internalTokens'
>;

/** The ways to the subgraphs of the supergraph, each opened when the gateway first names it. */
export class Subgraphs {
  readonly #wishes: Wishes;
  readonly #logger: Logger;
  readonly #sources = new Map<string, GraphQLDataSource>();
  readonly #overHttp: HttpDataSource[] = [];

  constructor(wishes: Wishes, logger: Logger) {
    this.#wishes = wishes;
    this.#logger = logger;
  }

  get names(): string[] {
    return [...this.#sources.keys()].sort();
  }

  /** False where a subgraph over HTTP would have to take our word for it. */
  get canTellWhoAsks(): boolean {
    return this.#overHttp.length === 0 || this.#wishes.internalTokens !== undefined;
  }

  /** The way to a subgraph that was opened. */
  source(name: string): GraphQLDataSource | undefined {
    return this.#sources.get(name);
  }

  open(definition: { name: string; url?: string }): GraphQLDataSource {
    const source = this.#opened(definition);
    this.#sources.set(definition.name, source);
    return source;
  }

  #opened({ name, url: composed = '' }: { name: string; url?: string }): GraphQLDataSource {
    const { dataSource, subgraphUrls = {}, internalTokens } = this.#wishes;
    const inProcess = dataSource?.(name);
    if (inProcess) return inProcess;
    const url = (Object.hasOwn(subgraphUrls, name) ? subgraphUrls[name] : undefined) ?? composed;
    if (!isHttpUrl(url)) {
      this.#logger.warn({ subgraph: name, url }, 'no usable address; name one in SUBGRAPH_URLS');
      return new UnreachableDataSource();
    }
    const logger = this.#logger;
    const opened = new HttpDataSource({
      name,
      url,
      logger,
      internalTokens,
      timeout: this.#wishes.subgraphTimeout,
      writeTimeout: this.#wishes.requestTimeout,
      guard: this.#wishes.guard,
    });
    this.#overHttp.push(opened);
    return opened;
  }

  /** @throws OperatorError for an address of a subgraph that the supergraph does not have: a typing error. */
  refuseStrangers(): void {
    const strangers = Object.keys(this.#wishes.subgraphUrls ?? {}).filter(
      (name) => !this.#sources.has(name),
    );
    if (strangers.length === 0) return;
    throw new OperatorError(
      `SUBGRAPH_URLS names ${strangers.join(', ')}, but the supergraph has ${this.names.join(', ')}; correct the name`,
    );
  }

  /** Whether each subgraph behind HTTP is ready, by name. */
  async ready(): Promise<Record<string, boolean>> {
    const answers = this.#overHttp.map(
      async (subgraph) => [subgraph.name, await subgraph.ready()] as const,
    );
    return Object.fromEntries(await Promise.all(answers));
  }

  async stop(): Promise<void> {
    await Promise.all(this.#overHttp.map((subgraph) => subgraph.stop()));
  }
}

const isHttpUrl = (url: string) =>
  URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
