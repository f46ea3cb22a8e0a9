import type { Request } from './workload.ts';

/** How a contender is asked that is not asked the contract's operations word for word. */
export interface Dialect {
  /** The same in its own words; undefined where it cannot be asked this, as for a page after another's cursor. */
  readonly asks: (request: Request) => Request | undefined;
  /** Its data as ours would be, but for what it has none of. */
  readonly reads: (request: Request, data: unknown) => unknown;
  /** Paths of our data that it is not asked for, having nothing equal to it. */
  readonly lacks: readonly string[];
  /** Paths of our data that it has values of its own for, such as cursors: nor are they compared. */
  readonly differs: readonly string[];
}
