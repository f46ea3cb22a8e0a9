import type { SourceTextQuery } from './generated.ts';

type Source = NonNullable<SourceTextQuery['source']>;
export type Sentence = Source['sentences'][number];

/** The paragraphs of a text, each the sentences in it. */
export function paragraphsOf({
  text,
  sentences,
}: Pick<Source, 'text' | 'sentences'>): Sentence[][] {
  const paragraphs: Sentence[][] = [];
  let end = 0;
  for (const sentence of sentences) {
    const last = paragraphs.at(-1);
    if (!last || text?.slice(end, sentence.start).includes('\n')) paragraphs.push([sentence]);
    else last.push(sentence);
    end = sentence.end;
  }
  return paragraphs;
}

/** How many facts a sentence states. */
export const factsIn = ({ activities, statements }: Sentence): number =>
  activities.length + statements.length;

/** By which an address names a sentence: the first fact that it states. */
export const firstFact = ({ activities, statements }: Sentence): string | undefined =>
  activities[0]?.id ?? statements[0]?.id;

const states = ({ activities, statements }: Sentence, fact: string): boolean =>
  [...activities, ...statements].some(({ id }) => id === fact);

/**
 * The sentences from which a fact is. Where several state it, it was put together from all of them, and all are marked.
 */
export const sentencesOf = (sentences: readonly Sentence[], fact: string): Sentence[] =>
  fact === '' ? [] : sentences.filter((sentence) => states(sentence, fact));
