import { Batches } from '@jiedui/batches';
import { StatementCancelledError } from '@jiedui/database';
import type { GiveUpSignal } from '@jiedui/give-up';
import type { Call, Rows, Run } from '../serve/read-rows.ts';

/** Keys that one statement is asked for at most, unless one read alone has more. */
const MOST_KEYS = 300;
/** Milliseconds that a statement of several takes at most: the rest is done by other connections meanwhile. */
const MOST_MS = 10;
/** What is not known has a row, too. */
const NOTHING = [null] as const;

/** What a call finds its rows by, one row for each; none where a statement finds nothing by keys. */
const keysOf = ({ statement, values }: Call): readonly string[] =>
  statement.keysAt === undefined ? [] : (values[statement.keysAt] as readonly string[]);

/** Reads that differ in their keys alone share a statement, in which each key is asked for once. */
export class BatchedReads {
  readonly #run: Run;
  readonly #batches: Batches<Call, Rows>;

  constructor({ run, onBatch }: { readonly run: Run; readonly onBatch: (reads: number) => void }) {
    this.#run = run;
    this.#batches = new Batches({
      answer: (calls, signal) => this.#together(calls, signal),
      sizeOf: (call) => keysOf(call).length,
      mostSize: MOST_KEYS,
      mostMs: MOST_MS,
      givenUp: () => new StatementCancelledError(),
      onBatch,
    });
  }

  readonly run: Run = (call) => {
    const { statement, name, values } = call;
    // One without a name is asked for the first time, and may never be again.
    if (name === undefined || statement.keysAt === undefined) return this.#run(call);
    const others = values.filter((_, at) => at !== statement.keysAt);
    return this.#batches.ask(`${name} ${JSON.stringify(others)}`, call);
  };

  /** Comes when no statement of several is under way, and no read waits for one. */
  ended(): Promise<void> {
    return this.#batches.ended();
  }

  async #together(calls: readonly Call[], signal: GiveUpSignal | undefined): Promise<Rows[]> {
    const [first, ...others] = calls;
    if (!first) return [];
    if (others.length === 0) return [await this.#run(first)];
    const { statement } = first;
    const keys = [...new Set(calls.flatMap(keysOf))];
    const values = first.values.map((value, at) => (at === statement.keysAt ? keys : value));
    const rows = await this.#run({ ...first, values, signal });
    const found = new Map(keys.map((key, at) => [key, rows[at] ?? NOTHING]));
    return calls.map((call) => keysOf(call).map((key) => found.get(key) ?? NOTHING));
  }
}
