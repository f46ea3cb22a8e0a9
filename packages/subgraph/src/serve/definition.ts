import type { Database } from '@jiedui/database';
import type { GraphQLResolveInfo } from 'graphql';
import type { Logger } from 'pino';
import type { ChangingPart } from '../changes/change-feed.ts';
import type { Reads } from '../reads/compiler.ts';
import type { Directory } from '../writes/directory.ts';
import type { EventSource } from '../writes/event-log.ts';
import type { IndicatorLine } from '../writes/indicators.ts';
import type { NewRecord, RecordType } from '../writes/record-type.ts';
import type { RecordTable } from '../writes/record-table.ts';
import type { SubgraphContext, SubscriptionEvent } from './executor.ts';

/** Records of one type that ship with the project, to be reported once. */
export interface FactBatch {
  readonly type: RecordType;
  readonly records: readonly NewRecord<RecordTable>[];
}

/** Binds a batch to its type's columns. */
export const facts = <T extends RecordTable>(
  type: RecordType<T>,
  records: readonly NewRecord<T>[],
): FactBatch => ({ type: type as never, records: records as never });

/** The types of a subgraph's records, whatever their columns. */
export const records = (...types: readonly { readonly table: string }[]): readonly RecordType[] =>
  types as readonly RecordType[];

export interface Background {
  /** True once this part has caught up with what was there when it started. */
  ready(): Promise<boolean>;
  stop(): Promise<void>;
}

/** What a subgraph meets of the others. */
export interface Connections {
  /** The logs that it follows, its own included: the core those of all subgraphs, a domain the core's. */
  readonly sources: readonly EventSource[];
  /** The core's directory. */
  readonly directory: Directory;
}

export interface Surroundings extends Connections {
  readonly database: Database;
  readonly logger: Logger;
  /** To be called after what follows logs has applied something. */
  readonly onApplied: () => void;
}

/** Tables that hold no records of the subgraph, and how one learns that they have changed. */
export interface OtherTables {
  /** How those change that follow logs. */
  readonly part: ChangingPart;
  /** Those that change with a table of that part, and its name. */
  readonly following: Readonly<Record<string, string>>;
  /** Those of which every change is counted as a quiet one. */
  readonly quiet: readonly string[];
}

/** What resolvers of a subgraph's own may use. */
export interface ResolverParts {
  readonly database: Database;
  readonly logger: Logger;
  /** What the subgraph is connected with; throws before it is. */
  readonly connections: () => Connections;
  /** Reads one entity of this subgraph in the selection of the field that is being resolved. */
  readonly entity: (typeName: string, key: string, info: GraphQLResolveInfo) => Promise<unknown>;
  /** To be called after a commit that logged something. */
  readonly onWrite: () => void;
}

type Resolve = (
  source: never,
  args: never,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
) => unknown;

/** A field of Subscription: what happens, and what is told of it. */
export interface Subscribing {
  readonly subscribe: (
    source: never,
    args: never,
  ) => AsyncIterable<SubscriptionEvent> | Promise<AsyncIterable<SubscriptionEvent>>;
  readonly resolve: Resolve;
}

/** Resolvers as graphql-js calls them, by type and field. */
export type Resolvers = Readonly<Record<string, Readonly<Record<string, Resolve | Subscribing>>>>;

/** A subgraph: the parts that its process, the standalone and its specs start from. */
export interface SubgraphDefinition {
  /** The domain's word: also the Postgres schema, the compose service and the host. */
  readonly name: string;
  /** Where it listens unless PORT says otherwise. */
  readonly port: number;
  /** The folder of `subgraph.ts`: below it lies the SDL, beside it the migrations. */
  readonly folder: string;
  readonly reads: Reads;
  /** The types of its records. */
  readonly records: readonly RecordType[];
  /** Codes and lists that are no records, such as regions; must be idempotent. Runs before the facts. */
  readonly reference?: (database: Database, progress: (done: string) => void) => Promise<void>;
  /** The indicators that its records add to, in their order; the core learns of them through the log. */
  readonly indicators?: readonly IndicatorLine[];
  /** What ships with the project, in an order in which wholes precede their parts. */
  readonly facts?: () => readonly FactBatch[];
  /** Fields that depend on who asks, or that change what is no record; all else has reads and declared writes. */
  readonly resolvers?: (parts: ResolverParts) => Resolvers;
  /** The core alone: what it keeps for all others, read from its tables. */
  readonly directory?: (database: Database) => Directory;
  /** Tables besides those of its records. Whoever keeps answers keeps none that were read from tables not named here. */
  readonly otherTables?: OtherTables;
  /** Work besides answering, such as the ledger. */
  readonly background?: (surroundings: Surroundings) => Promise<Background>;
}
