import { isRead } from '../answer-cache/changes.ts';
import { UnreadableAnswerError } from './read-answer.ts';
import type { HttpAnswer } from './read-answer.ts';

/** By it a subgraph says with each answer how many operations it takes at once. */
export const BATCH_HEADER = 'graphql-batch';
/** By it it says how long each answer of a batch is, so that they are told apart without being parsed. */
export const LENGTHS_HEADER = 'answer-lengths';

/** An answer to one operation, or to several at once. */
export interface BatchAnswer extends HttpAnswer {
  /** Of the answers to several. */
  readonly lengths: string | undefined;
  readonly mostOperations: number;
}

const BEGIN = '{"answers":[';
const MIDDLE = '],"reads":';
const END = '}';

/** The answers of a batch, one by one: each as if it had come alone. @throws UnreadableAnswerError */
export function answersOf(answer: BatchAnswer, count: number): HttpAnswer[] {
  const { status, contentType, text, lengths = '' } = answer;
  const ends = lengths.split(',').map(Number);
  const answers: HttpAnswer[] = [];
  let at = BEGIN.length;
  for (const length of ends) {
    answers.push({ status, contentType, text: text.slice(at, at + length) });
    at += length + ','.length;
  }
  const rest = text.slice(at - ','.length);
  const isBatch = text.startsWith(BEGIN) && rest.startsWith(MIDDLE) && rest.endsWith(END);
  if (status !== 200 || !isBatch || answers.length !== count)
    throw new UnreadableAnswerError(
      `answered ${String(status)} to ${String(count)} operations at once`,
    );
  const reads = readsOf(rest.slice(MIDDLE.length, -END.length));
  return answers.map((each, index) => ({
    ...each,
    read: isRead(reads[index]) ? reads[index] : undefined,
  }));
}

function readsOf(text: string): unknown[] {
  try {
    return [JSON.parse(text)].flat();
  } catch {
    return [];
  }
}
