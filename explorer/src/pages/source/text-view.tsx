import { useEffect, useRef } from 'react';
import { t } from '../../words/t.ts';
import { factsIn, firstFact, paragraphsOf } from './sentences.ts';
import type { Sentence } from './sentences.ts';

interface TextViewProps {
  readonly text: string | null;
  readonly sentences: readonly Sentence[];
  readonly chosen: readonly Sentence[];
  readonly linkTo: (fact: string) => string;
  readonly choose: (fact: string) => void;
}

/** The text as it was printed: what states something leads to that, the rest stays plain. */
export function TextView({ text, sentences, chosen, linkTo, choose }: TextViewProps) {
  const place = useRef<HTMLDivElement>(null);
  const [first] = chosen;
  useEffect(() => {
    const marked = place.current?.querySelector('[aria-current]');
    marked?.scrollIntoView({ block: 'center' });
  }, [first?.start]);
  return (
    <div ref={place} className="source-text" lang="zh-Hans">
      {paragraphsOf({ text, sentences: [...sentences] }).map((paragraph) => (
        <p key={paragraph[0]?.start}>
          {paragraph.map((sentence) => (
            <SentenceView
              key={sentence.start}
              sentence={sentence}
              isChosen={chosen.includes(sentence)}
              {...{ linkTo, choose }}
            />
          ))}
        </p>
      ))}
    </div>
  );
}

interface SentenceViewProps extends Pick<TextViewProps, 'linkTo' | 'choose'> {
  readonly sentence: Sentence;
  readonly isChosen: boolean;
}

function SentenceView({ sentence, isChosen, linkTo, choose }: SentenceViewProps) {
  const fact = firstFact(sentence);
  if (fact === undefined) return <span>{sentence.text}</span>;
  return (
    <a
      href={linkTo(fact)}
      aria-current={isChosen ? 'true' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        choose(fact);
      }}
    >
      {sentence.text}
      <sup aria-label={t('source.facts', { n: factsIn(sentence) })}>{factsIn(sentence)}</sup>
    </a>
  );
}
