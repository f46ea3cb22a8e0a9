import type { EventType } from '@jiedui/subgraph';

/** An event of a log as far as its place in the ledger is concerned. */
export interface Logged {
  readonly source: string;
  readonly seq: string;
  readonly type: EventType;
  readonly id: string;
  readonly revision: number;
  /** When it was logged, in microseconds. */
  readonly loggedAt: bigint;
  /** Where the old ledger had it, and since when; null where that does not know it. */
  readonly known: { readonly pos: bigint; readonly at: bigint } | null;
}
