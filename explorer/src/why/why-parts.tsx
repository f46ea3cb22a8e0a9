import { useState } from 'react';
import { CardMenu } from '../card/card-menu.tsx';
import type { List } from '../card/list-card.tsx';
import { More } from '../card/more.tsx';
import { Problems } from '../card/problems.tsx';
import type { Section } from '../data/section.ts';
import { useAnswer } from '../data/use-answer.ts';
import { AmountFigure } from '../figures/figure.tsx';
import { Localized, plain } from '../figures/localized.tsx';
import { t } from '../words/t.ts';
import type { WhyPartsQuery } from './generated.ts';
import { FIRST } from './why-records.tsx';

type Part = NonNullable<WhyPartsQuery['pairing']>['timeline']['nodes'][number];

interface WhyPartsProps<Data, Variables> {
  /** As far as so many of them. */
  readonly sectionOf: (n: number) => Section<Data, Variables>;
  readonly listOf: (data: Data) => List<Part> | null | undefined;
}

/** Records of the same domain and time that others contain; nothing where there are none. */
export function WhyParts<Data, Variables>({ sectionOf, listOf }: WhyPartsProps<Data, Variables>) {
  const [n, setN] = useState(FIRST);
  const section = sectionOf(n);
  const asked = useAnswer(section);
  const data = asked.answer?.data;
  const list = data && listOf(data);
  const title = t('why.parts');
  if (!list) return <Problems asked={asked} />;
  if (list.totalCount === 0) return null;
  return (
    <section id="why-parts">
      <header>
        <h3>{title}</h3>
        <CardMenu id="why-parts" hasFiles isTable {...{ title, section }} toggle={undefined} />
      </header>
      <p>{t('why.partsWhy')}</p>
      <ul className="records">
        {list.nodes.map((part) => (
          <li key={part.id}>
            <Localized text={part.title} /> <AmountFigure money={part.money} />
            {part.partOf && (
              <small className="part-of">
                {t('figure.part', { whole: plain(part.partOf.title) })}
              </small>
            )}
          </li>
        ))}
      </ul>
      <More
        shown={list.nodes.length}
        of={list.totalCount}
        n={n}
        change={({ n: more }) => setN(more)}
      />
    </section>
  );
}
