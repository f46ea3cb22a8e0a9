import { isGivenUp } from './asked.ts';
import type { Asked, Call } from './asked.ts';
import { untilGivenUp } from './until-given-up.ts';

/** Answers calls together, in their order. */
export type Answer<C extends Call, A> = (
  calls: readonly C[],
  signal: AbortSignal | undefined,
) => Promise<readonly A[]>;

/**
 * Answers calls by asking once. Where that fails each is asked alone, so that none fails for what another has asked. Never
 * throws.
 */
export async function answerBatch<C extends Call, A>(
  batch: readonly Asked<C, A>[],
  answer: Answer<C, A>,
  error: () => Error,
): Promise<void> {
  for (const { reject } of batch.filter(isGivenUp)) reject(error());
  const wanted = batch.filter((asked) => !isGivenUp(asked));
  const alone = async ({ call, resolve, reject }: Asked<C, A>) => {
    const [own] = await answer([call], call.signal).catch((cause: unknown) => {
      reject(cause as Error);
      return [];
    });
    resolve(own as A);
  };
  if (wanted.length > 1) {
    const { signal, stop } = untilGivenUp(wanted, error);
    try {
      const answers = await answer(
        wanted.map(({ call }) => call),
        signal,
      );
      for (const [at, { resolve }] of wanted.entries()) resolve(answers[at] as A);
      return;
    } catch {
      // Each is asked alone.
    } finally {
      stop();
    }
  }
  await Promise.all(wanted.map(alone));
}
