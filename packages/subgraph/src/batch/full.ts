import type { Statement } from '../reads/statement.ts';
import type { Run } from '../serve/read-rows.ts';
import { keysOf } from './asked.ts';

/** Keys that a batch has at most, unless one read alone has more. */
const MOST_KEYS = 300;
/** Milliseconds that a batch takes at most: what is slow is done by several connections at once. */
const MOST_MS = 10;
/** Of what a statement took when it was fastest, what it is believed to take once it was slower. */
const SLOWER = 1.01;

/** Whether so many keys are a whole batch. Any is of a statement that was never timed. */
export const isFull = ({ fastest = Infinity }: Statement, keys: number): boolean =>
  keys >= MOST_KEYS || keys * fastest >= MOST_MS;

/** The same way to run statements, which notes how fast they are. */
export const timed =
  (run: Run): Run =>
  async (call) => {
    const begun = performance.now();
    const rows = await run(call);
    const { statement } = call;
    const each = (performance.now() - begun) / Math.max(keysOf(call).length, 1);
    statement.fastest = Math.min(each, (statement.fastest ?? Infinity) * SLOWER);
    return rows;
  };
