import type { GiveUpSignal } from '@jiedui/give-up';
import { isGivenUp } from './asked.ts';
import type { Asked, Call } from './asked.ts';
import { untilGivenUp } from './until-given-up.ts';

export interface AnswerParts<C extends Call, A> {
  /** Answers calls of one kind together, in their order. */
  readonly answer: (calls: readonly C[], signal: GiveUpSignal | undefined) => Promise<readonly A[]>;
  /** What a call fails with that is given up while others wait for the same. */
  readonly givenUp: () => Error;
  /** Whether the fault may be that of one call alone, so that each is asked for by itself; it may, where this is left out. */
  readonly mayBeOfOne?: (error: unknown) => boolean;
}

/** Answers calls by asking once; where none is to fail for what another has asked, once more for each. Never throws. */
export async function answerBatch<C extends Call, A>(
  batch: readonly Asked<C, A>[],
  parts: AnswerParts<C, A>,
): Promise<void> {
  for (const { reject } of batch.filter(isGivenUp)) reject(parts.givenUp());
  const wanted = batch.filter((asked) => !isGivenUp(asked));
  if (wanted.length > 1 && (await areAnswered(wanted, parts))) return;
  await Promise.all(wanted.map((asked) => answerAlone(asked, parts)));
}

async function answerAlone<C extends Call, A>(
  { call, resolve, reject }: Asked<C, A>,
  { answer }: AnswerParts<C, A>,
): Promise<void> {
  try {
    const [own] = await answer([call], call.signal);
    resolve(own as A);
  } catch (error) {
    reject(error as Error);
  }
}

/** Asks for all at once. Answers false where each has to be asked for by itself. */
async function areAnswered<C extends Call, A>(
  wanted: readonly Asked<C, A>[],
  { answer, givenUp, mayBeOfOne = () => true }: AnswerParts<C, A>,
): Promise<boolean> {
  const { signal, stop } = untilGivenUp(wanted, givenUp);
  try {
    const calls = wanted.map(({ call }) => call);
    const answers = await answer(calls, signal);
    for (const [at, { resolve }] of wanted.entries()) resolve(answers[at] as A);
    return true;
  } catch (error) {
    if (mayBeOfOne(error)) return false;
    for (const { reject } of wanted) reject(error as Error);
    return true;
  } finally {
    stop();
  }
}
