import { GiveUp } from '@jiedui/give-up';
import type { GiveUpSignal } from '@jiedui/give-up';
import type { Identity } from '@jiedui/identity';
import type { AnswerRead } from '../changes/reads-noted.ts';
import type { Answering } from './answering.ts';
import type { SubgraphRequest } from './executor.ts';

/** Says with each answer how many operations may come at once, as an array in the place of one. */
export const BATCH_HEADER = 'graphql-batch';
export const MOST_OPERATIONS = 16;
/** How long each answer of a batch is, in the code units of JavaScript: so they are told apart without being parsed. */
export const LENGTHS_HEADER = 'answer-lengths';

interface Asking {
  readonly identity: Identity | undefined;
  readonly signal: GiveUpSignal;
  /** Whether to tell of each answer what it was read from. */
  readonly wantsReads: boolean;
}

/** Answers operations side by side: `{"answers":[…],"reads":[…]}`, in their order; the reads are null where nobody wants them. */
export async function answerOperations(
  { answerText }: Answering,
  operations: readonly SubgraphRequest[],
  { identity, signal, wantsReads }: Asking,
): Promise<{ readonly text: string; readonly lengths: readonly number[] }> {
  const reads: (AnswerRead | null)[] = operations.map(() => null);
  const answers = await Promise.all(
    operations.map((operation, at) => {
      if (!wantsReads) return answerText({ ...operation, identity, signal });
      const onRead = (read: AnswerRead) => {
        reads[at] = read;
      };
      // Whose a statement is, is told by its signal.
      return answerText({ ...operation, identity, signal: GiveUp.with(signal), onRead });
    }),
  );
  const text = `{"answers":[${answers.join()}],"reads":${JSON.stringify(reads)}}`;
  return { text, lengths: answers.map(({ length }) => length) };
}
