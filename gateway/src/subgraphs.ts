import type { GraphQLDataSource } from '@apollo/gateway';
import { OperatorError } from '@jiedui/config';
import type { Logger } from 'pino';
import { HttpDataSource } from './data-source/http-data-source.ts';
import { InProcessDataSource } from './data-source/in-process-data-source.ts';
import { watchFetches } from './observe/watch-fetches.ts';
import type { GatewayMetrics } from './observe/metrics.ts';
import type { Sources } from './graph/types.ts';
import { UnreachableDataSource } from './data-source/unreachable-data-source.ts';
import type { GatewayOptions } from './options.ts';

type Wishes = Pick<
  GatewayOptions,
  | 'dataSource'
  | 'subgraphUrls'
  | 'subgraphTimeout'
  | 'batchesFetches'
  | 'requestTimeout'
  | 'guard'
  | 'internalTokens'
>;

interface Named {
  readonly name: string;
  readonly url: string;
}

interface Opened extends Named {
  readonly source: GraphQLDataSource;
  /** The same way for what requests ask, which is counted. */
  readonly watched: GraphQLDataSource;
}

/** Milliseconds after which a way that no graph uses any more is closed: longer than any request lasts. */
const LAST_USE = 60_000;

/** The ways to the subgraphs of the supergraph. */
export class Subgraphs {
  readonly #wishes: Wishes;
  readonly #logger: Logger;
  readonly #metrics: GatewayMetrics;
  #opened = new Map<string, Opened>();
  readonly #retired = new Map<HttpDataSource, NodeJS.Timeout>();

  constructor(wishes: Wishes, logger: Logger, metrics: GatewayMetrics) {
    this.#wishes = wishes;
    this.#logger = logger;
    this.#metrics = metrics;
  }

  get names(): string[] {
    return [...this.#opened.keys()].sort();
  }

  /** False where a subgraph over HTTP would have to take our word for it. */
  get canTellWhoAsks(): boolean {
    return this.overHttp.length === 0 || this.#wishes.internalTokens !== undefined;
  }

  /** The way to a subgraph that was opened. */
  source(name: string): GraphQLDataSource | undefined {
    return this.#opened.get(name)?.source;
  }

  /** Opens the ways to these subgraphs, in the place of those before; one whose address stays the same is kept. */
  open(subgraphs: readonly Named[]): Sources {
    const before = this.#opened;
    const opened = subgraphs.map(({ name, url }): Opened => {
      const known = before.get(name);
      if (known?.url === url) return known;
      const source = this.#way({ name, url });
      return { name, url, source, watched: watchFetches(name, source, this.#metrics) };
    });
    this.#opened = new Map(opened.map((each) => [each.name, each]));
    for (const old of before.values())
      if (this.#opened.get(old.name) !== old) this.#retire(old.source);
    return Object.fromEntries(opened.map(({ name, watched }) => [name, watched]));
  }

  /** Those that are reached over HTTP. */
  get overHttp(): HttpDataSource[] {
    return [...this.#opened.values()].flatMap(({ source }) =>
      source instanceof HttpDataSource ? [source] : [],
    );
  }

  /** Those where equal fetches under way are one. */
  get sharing(): (HttpDataSource | InProcessDataSource)[] {
    return [...this.#opened.values()].flatMap(({ source }) =>
      source instanceof HttpDataSource || source instanceof InProcessDataSource ? [source] : [],
    );
  }

  /** Something has changed: whoever comes from now on shares nothing that was asked for before. */
  forgetWhatIsUnderWay(): void {
    for (const source of this.sharing) source.forget();
  }

  #way({ name, url: composed }: Named): GraphQLDataSource {
    const { dataSource, subgraphUrls = {}, internalTokens } = this.#wishes;
    const inProcess = dataSource?.(name);
    if (inProcess) return inProcess;
    const url = addressOf({ name, url: composed }, subgraphUrls);
    if (!isHttpUrl(url)) {
      this.#logger.warn({ subgraph: name, url }, 'no usable address; name one in SUBGRAPH_URLS');
      return new UnreachableDataSource();
    }
    return new HttpDataSource({
      name,
      url,
      logger: this.#logger,
      internalTokens,
      timeout: this.#wishes.subgraphTimeout,
      writeTimeout: this.#wishes.requestTimeout,
      guard: this.#wishes.guard,
      batches: this.#wishes.batchesFetches,
    });
  }

  /** Where a subgraph over HTTP is; undefined for one that is not reached so. */
  address(name: string): string | undefined {
    const opened = this.#opened.get(name);
    return opened?.source instanceof HttpDataSource
      ? addressOf(opened, this.#wishes.subgraphUrls)
      : undefined;
  }

  #retire(source: GraphQLDataSource): void {
    if (!(source instanceof HttpDataSource)) return;
    const timer = setTimeout(() => {
      this.#retired.delete(source);
      void source.stop();
    }, LAST_USE);
    this.#retired.set(source, timer.unref());
  }

  /** @throws OperatorError for an address of a subgraph that the supergraph does not have: a typing error. */
  refuseStrangers(): void {
    const strangers = Object.keys(this.#wishes.subgraphUrls ?? {}).filter(
      (name) => !this.#opened.has(name),
    );
    if (strangers.length === 0) return;
    throw new OperatorError(
      `SUBGRAPH_URLS names ${strangers.join(', ')}, but the supergraph has ${this.names.join(', ')}; correct the name`,
    );
  }

  /** Whether each subgraph behind HTTP is ready, by name. */
  async ready(): Promise<Record<string, boolean>> {
    const answers = this.overHttp.map(
      async (subgraph) => [subgraph.name, await subgraph.ready()] as const,
    );
    return Object.fromEntries(await Promise.all(answers));
  }

  async stop(): Promise<void> {
    const retired = [...this.#retired];
    for (const [, timer] of retired) clearTimeout(timer);
    const all = [...this.overHttp, ...retired.map(([source]) => source)];
    await Promise.all(all.map((subgraph) => subgraph.stop()));
  }
}

/** Where a subgraph is: as the operator says, else as the supergraph does. */
const addressOf = ({ name, url }: Named, urls: Readonly<Record<string, string>> = {}) =>
  (Object.hasOwn(urls, name) ? urls[name] : undefined) ?? url;

const isHttpUrl = (url: string) =>
  URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
