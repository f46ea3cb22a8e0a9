import type { Request } from './workload.ts';

/** How a contender with a schema of its own is asked for what the contract's operations ask for. */
export interface Dialect {
  /** The same in its own words; undefined where it cannot be asked this, as for a page after another's cursor. */
  readonly asks: (request: Request) => Request | undefined;
  /** Its data as ours would be, but for what it has none of. */
  readonly reads: (request: Request, data: unknown) => unknown;
  /** Paths of our data that it has nothing equal to: they are compared with nothing. */
  readonly lacks: readonly string[];
}
