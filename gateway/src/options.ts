import type { GraphQLDataSource } from '@apollo/gateway';
import type { InternalTokens, TokenVerifier } from '@jiedui/identity';
import type { Logger } from 'pino';
import type { Limits } from './limits/limits.ts';

/** An operation that waits in a tab of GraphiQL. */
export interface Example {
  readonly title: string;
  readonly query: string;
  readonly variables?: object;
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
  /** Longest wait for a subgraph's answer over HTTP, in milliseconds; 30,000. */
  readonly subgraphTimeout?: number;
  /** Checks agencies' tokens; without it none is accepted. API keys need no setting. */
  readonly tokenVerifier?: TokenVerifier | undefined;
  /** Proves to subgraphs over HTTP who asks; without it they can be read, and nothing can be changed. */
  readonly internalTokens?: InternalTokens | undefined;
  /** Parts that readiness depends on besides the schema, by name. One that is false makes `/health/ready` 503. */
  readonly ready?: () => Promise<Readonly<Record<string, boolean>>>;
  readonly examples?: readonly Example[];
  /** Whether clients may read the schema; they may. */
  readonly introspection?: boolean;
  /** Limits that differ from the usual ones. */
  readonly limits?: Partial<Limits>;
  /** Addresses and networks of proxies whose `X-Forwarded-For` is believed; none are. */
  readonly trustedProxies?: readonly string[];
  /** How long stop() waits for requests under way, in milliseconds; 10,000. */
  readonly stopDeadline?: number;
}

export interface RunningGateway {
  /** Where it listens, without a path: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Stops listening, lets requests under way finish, then closes everything it opened. */
  stop(): Promise<void>;
}
