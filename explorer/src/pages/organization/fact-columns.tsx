import { Localized, plain } from '../../figures/localized.tsx';
import { QuantityFigure } from '../../figures/quantity-figure.tsx';
import { When } from '../../figures/when.tsx';
import type { Column } from '../../table/table.tsx';
import { t } from '../../words/t.ts';
import { figureOf } from './fact.ts';
import type { Fact } from './fact.ts';

/** What records state; one inside a whole says so, since its figure is in that one's. */
export function factColumns(facts: readonly Fact[]): Column<Fact>[] {
  const figures: Column<Fact> = {
    head: t('organization.figure'),
    cell: (fact) => {
      const figure = figureOf(fact);
      return figure && <QuantityFigure {...figure} />;
    },
    isNumber: true,
  };
  return [
    { head: t('organization.record'), cell: (fact) => <Title fact={fact} /> },
    { head: t('organization.when'), cell: ({ date }) => <When date={date} /> },
    {
      head: t('organization.pairing'),
      cell: ({ pairing }) =>
        pairing
          ? `${plain(pairing.supporter.name)} → ${plain(pairing.recipient.name)}`
          : t('organization.noPairing'),
    },
    { head: t('organization.status'), cell: ({ status }) => t(`term.status.${status}`) },
    ...(facts.some(figureOf) ? [figures] : []),
    { head: t('organization.source'), cell: (fact) => <SourceOf fact={fact} /> },
  ];
}

const Title = ({ fact: { title, partOf } }: { readonly fact: Fact }) => (
  <span className={partOf ? 'fact-title inside' : 'fact-title'}>
    <Localized text={title} />
    {partOf && (
      <small className="part-of">
        {t('figure.part', { whole: plain(partOf.title) })} · {t('figure.partNote')}
      </small>
    )}
  </span>
);

/** How sure it is that the source says this, and its words on demand. */
function SourceOf({ fact: { provenance } }: { readonly fact: Fact }) {
  const { quote, confidence, source } = provenance;
  const word = t(`term.confidence.${confidence}`);
  if (quote === null) return <>{word}</>;
  return (
    <details className="quote">
      <summary>{word}</summary>
      <blockquote lang="zh-Hans">{quote}</blockquote>
      {source && <cite>{plain(source.title)}</cite>}
    </details>
  );
}
