import { StatementCancelledError } from '@jiedui/database';
import type { Call, Run } from '../serve/read-rows.ts';
import { keysOf, withKeys } from './asked.ts';
import type { Asked } from './asked.ts';
import { untilGivenUp } from './until-given-up.ts';

/**
 * Answers reads of one statement by one run of it. Where that fails each gets a run of its own, so that none fails for what
 * another has asked.
 */
export async function answerBatch(batch: readonly Asked[], run: Run): Promise<void> {
  const alone = ({ call, resolve, reject }: Asked) => run(call).then(resolve, reject);
  const isGivenUp = ({ call }: Asked) => call.signal?.aborted === true;
  for (const asked of batch.filter(isGivenUp)) asked.reject(new StatementCancelledError());
  const wanted = batch.filter((asked) => !isGivenUp(asked));
  const [first, second] = wanted;
  if (first && !second) await alone(first);
  else if (first)
    await together(wanted, first.call, run).catch(() => Promise.all(wanted.map(alone)));
}

/** What is not known has a row, too. */
const NOTHING = [null] as const;

/** Each key is asked for once, whoever wants it. */
async function together(batch: readonly Asked[], call: Call, run: Run): Promise<void> {
  const keys = [...new Set(batch.flatMap((asked) => keysOf(asked.call)))];
  const { signal, stop } = untilGivenUp(batch);
  try {
    const rows = await run({ ...withKeys(call, keys), signal });
    const found = new Map(keys.map((key, at) => [key, rows[at] ?? NOTHING]));
    for (const { call: own, resolve } of batch)
      resolve(keysOf(own).map((key) => found.get(key) ?? NOTHING));
  } finally {
    stop();
  }
}
