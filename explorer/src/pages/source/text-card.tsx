import { Card } from '../../card/card.tsx';
import { Empty } from '../../card/empty.tsx';
import type { Section } from '../../data/section.ts';
import type { Asked } from '../../data/use-answer.ts';
import { t } from '../../words/t.ts';
import { FactList } from './fact-list.tsx';
import type { SourceTextQuery, SourceTextQueryVariables } from './generated.ts';
import { factsIn, sentencesOf } from './sentences.ts';
import { TextView } from './text-view.tsx';

interface TextCardProps {
  readonly section: Section<SourceTextQuery, SourceTextQueryVariables>;
  readonly asked: Asked<SourceTextQuery>;
  readonly fact: string;
  readonly linkTo: (fact: string) => string;
  readonly choose: (fact: string) => void;
}

/** The text, and beside it what the chosen sentence states. */
export function TextCard({ section, asked, fact, linkTo, choose }: TextCardProps) {
  return (
    <Card
      id="text"
      title={t('source.text')}
      section={section}
      asked={asked}
      height={520}
      isEmpty={({ source }) => !source || source.sentences.length === 0}
      empty={<Empty what={t('source.noText')} why={t('source.noTextWhy')} />}
      sentence={({ source }) =>
        t('source.sentence', {
          n: source?.sentences.length ?? 0,
          stating: source?.sentences.filter((each) => factsIn(each) > 0).length ?? 0,
        })
      }
      table={({ source }) => {
        const { sentences, text } = source ?? { sentences: [], text: null };
        const chosen = sentencesOf(sentences, fact);
        return (
          <div className="source-parts">
            <TextView {...{ text, sentences, chosen, linkTo, choose }} />
            <section className="source-side" aria-label={t('source.states')} aria-live="polite">
              <h3>{t('source.states')}</h3>
              {chosen.length > 0 ? (
                <FactList chosen={chosen} fact={fact} />
              ) : (
                <p>{t(fact === '' ? 'source.choose' : 'source.noSentence')}</p>
              )}
            </section>
          </div>
        );
      }}
    />
  );
}
