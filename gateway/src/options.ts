import type { GraphQLDataSource } from '@apollo/gateway';
import type { InternalTokens, TokenVerifier } from '@jiedui/identity';
import type { Logger } from 'pino';
import type { ChangeFeed } from './answer-cache/changes.ts';
import type { Explorer } from './explorer/explorer.ts';
import type { GuardOptions } from './data-source/guard.ts';
import type { FileOptions } from './files/serve-files.ts';
import type { Limits } from './limits/limits.ts';
import type { StreamLimits } from './live/open-streams.ts';
import type { ObservationOptions } from './observe/observer.ts';
import type { Policies } from './rights/rule.ts';
import type { SheddingOptions } from './shed-load.ts';
import type { DocumentTrust } from './trusted-documents/settings.ts';

/** A question that the explorer has ready. */
export interface Example {
  /** By which an address names it: `q03`. */
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly query: string;
  readonly variables: object;
}

export interface AnswerCacheOptions {
  /** Bytes that all answers together may take; 64 MiB. */
  readonly bytes?: number | undefined;
  /** Where a subgraph in this process tells its changes; the others are asked over HTTP. */
  readonly changes?: ((subgraph: string) => ChangeFeed | undefined) | undefined;
}

export interface GatewayOptions {
  /** The composed supergraph, as text. Nothing is composed and no subgraph is asked at start-up. */
  readonly supergraphSdl: string;
  readonly port: number;
  /** 127.0.0.1 unless said otherwise. */
  readonly host?: string;
  readonly logger?: Logger;
  /** A subgraph in process by its name; without one it is reached over HTTP. */
  readonly dataSource?: (name: string) => GraphQLDataSource | undefined;
  /** Addresses that replace those in the supergraph, by the subgraph's name. */
  readonly subgraphUrls?: Readonly<Record<string, string>>;
  /** Longest wait for a subgraph's answer to a query over HTTP, in milliseconds; 10,000. */
  readonly subgraphTimeout?: number;
  /** Whether fetches over HTTP that differ in their variables alone share requests, to subgraphs that take several; they do. */
  readonly batchesFetches?: boolean;
  /** The time of a request, in milliseconds; 30,000. A client may ask for less. */
  readonly requestTimeout?: number;
  /** How much is asked of one subgraph at once, and when it is left alone; false where a mesh sees to that. */
  readonly guard?: GuardOptions | false;
  /** When requests are refused, since more would drown those under way; false where a balancer sees to that. */
  readonly shedding?: SheddingOptions | false;
  /** Checks agencies' tokens; without it none is accepted. API keys need no setting. */
  readonly tokenVerifier?: TokenVerifier | undefined;
  /** Proves to subgraphs over HTTP who asks; without it they can be read, and nothing can be changed. */
  readonly internalTokens?: InternalTokens | undefined;
  /** Decides the policies that the supergraph's rules name; each of them must be here. */
  readonly policies?: Policies | undefined;
  /** Whether plans that are used again are compiled; they are. Without, Apollo's executor does all of them. */
  readonly compiledPlans?: boolean;
  /** Parts that readiness depends on besides the schema, by name. One that is false makes `/health/ready` 503. */
  readonly ready?: () => Promise<Readonly<Record<string, boolean>>>;
  /** How many streams of events are read at once. */
  readonly streams?: StreamLimits | undefined;
  /** Milliseconds between two signs of life on a stream without events; 15,000. */
  readonly heartbeat?: number | undefined;
  /** Which documents are trusted, and what is done with others; without it all are served. */
  readonly documentTrust?: DocumentTrust | undefined;
  /** How long anybody may keep the answer to a GET by nobody in particular, in seconds; 10. With 0 nobody keeps any. */
  readonly publicMaxAge?: number;
  /** How whole answers are kept until something of them changes; without it none is. */
  readonly answerCache?: AnswerCacheOptions | undefined;
  /** How lists are had as files. */
  readonly files?: FileOptions;
  /** What the explorer's query page has ready. */
  readonly examples?: readonly Example[];
  /** The analysts' page; without it a browser learns the paths, as programs do. */
  readonly explorer?: Explorer | Promise<Explorer> | undefined;
  /** Whether clients may read the schema; they may. */
  readonly introspection?: boolean;
  /** Limits that differ from the usual ones. */
  readonly limits?: Partial<Limits>;
  /** Addresses and networks of proxies whose `X-Forwarded-For` is believed; none are. */
  readonly trustedProxies?: readonly string[];
  /** Where is counted, who may read it, and what counts as slow. */
  readonly observation?: ObservationOptions;
  /** How long stop() waits for requests under way, in milliseconds; 10,000. */
  readonly stopDeadline?: number;
}

export interface RunningGateway {
  /** Where it listens, without a path: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Where `/metrics` and `/usage` are, if they have a port of their own. */
  readonly metricsUrl?: string | undefined;
  /**
   * Serves another supergraph from now on: what is under way ends on the one it began with.
   * @throws OperatorError where it cannot be served; then everything stays as it is.
   */
  reload(supergraphSdl: string): void;
  /** Stops listening, lets requests under way finish, then closes everything it opened. */
  stop(): Promise<void>;
}
