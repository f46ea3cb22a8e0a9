import type { Database, Row } from './database.ts';

type Source = Row & { readonly id: string };
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- every field has arguments of its own
export type Resolver<Loaders> = (row: Source, args: any, loaders: Loaders) => unknown;

/** One subgraph as it is usually written: resolvers field by field, and a loader for each relation. */
export interface StockSubgraph<Loaders = unknown> {
  /** The loaders of one request, which are the context of its resolvers. */
  readonly loaders: (db: Database) => Loaders;
  /** Of the types that live here, what is known under a key. Of all others the key is all. */
  readonly entities?: Readonly<Record<string, (key: Source, loaders: Loaders) => unknown>>;
  readonly resolvers: Readonly<Record<string, Readonly<Record<string, Resolver<Loaders>>>>>;
}

/** Binds resolvers to the type of their loaders. */
export const stockSubgraph = <Loaders>(subgraph: StockSubgraph<Loaders>): StockSubgraph =>
  subgraph as StockSubgraph;
