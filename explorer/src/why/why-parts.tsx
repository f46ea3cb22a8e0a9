import { useState } from 'react';
import { CardMenu } from '../card/card-menu.tsx';
import { More } from '../card/more.tsx';
import { Problems } from '../card/problems.tsx';
import { listSection } from '../data/section.ts';
import { useAnswer } from '../data/use-answer.ts';
import { AmountFigure } from '../figures/figure.tsx';
import { Localized, plain } from '../figures/localized.tsx';
import { t } from '../words/t.ts';
import { WhyParts as WhyPartsAsk } from './generated.ts';
import type { ActivityFilter, Domain } from './generated.ts';
import type { WhyFigure } from './why-figure.ts';

interface WhyPartsProps {
  readonly figure: WhyFigure;
  readonly domain: Domain;
}

const FIRST = 20;

/** Records of the same domain and time that others contain; nothing where there are none. */
export function WhyParts({ figure, domain }: WhyPartsProps) {
  const { pairing: id, year, confirmation, asOf } = figure;
  const [n, setN] = useState(FIRST);
  const filter: ActivityFilter = {
    domains: [domain],
    isPart: true,
    ...(confirmation && { confirmation }),
    ...(year !== undefined && {
      period: { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` },
    }),
  };
  const parts = listSection(WhyPartsAsk, { id, filter, ...(asOf !== undefined && { asOf }) }, n);
  const asked = useAnswer(parts);
  const list = asked.answer?.data?.pairing?.timeline;
  if (!list) return <Problems asked={asked} />;
  if (list.totalCount === 0) return null;
  return (
    <section id="why-parts">
      <header>
        <h3>{t('why.parts')}</h3>
        <CardMenu
          id="why-parts"
          title={t('why.parts')}
          section={parts}
          hasFiles
          isTable
          toggle={undefined}
        />
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
