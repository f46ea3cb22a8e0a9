import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { AmountFigure } from '../../figures/figure.tsx';
import { Localized, plain } from '../../figures/localized.tsx';
import { Sure } from '../../figures/sure.tsx';
import { When } from '../../figures/when.tsx';
import { t } from '../../words/t.ts';
import type { Sentence } from './sentences.ts';

type Activity = Sentence['activities'][number];
type Statement = Sentence['statements'][number];

interface FactListProps {
  readonly chosen: readonly Sentence[];
  /** The fact that the address names. */
  readonly fact: string;
}

/** What the chosen sentences state, each with how sure that is and the words it rests on. */
export function FactList({ chosen, fact }: FactListProps) {
  const activities = distinct(chosen.flatMap((sentence) => sentence.activities));
  const statements = distinct(chosen.flatMap((sentence) => sentence.statements));
  return (
    <ol className="latest source-facts">
      {activities.map((each) => (
        <ActivityFact key={each.id} activity={each} isNamed={each.id === fact} />
      ))}
      {statements.map((each) => (
        <StatementFact key={each.id} statement={each} isNamed={each.id === fact} />
      ))}
    </ol>
  );
}

const distinct = <Fact extends { readonly id: string }>(facts: readonly Fact[]): Fact[] => [
  ...new Map(facts.map((fact) => [fact.id, fact])).values(),
];

function ActivityFact({
  activity,
  isNamed,
}: {
  readonly activity: Activity;
  readonly isNamed: boolean;
}) {
  const { domain, label, title, status, occurred, money, partOf, provenance, pairing } = activity;
  const { state } = activity.confirmation;
  return (
    <Fact domain={domain} isNamed={isNamed} provenance={provenance}>
      <p className="latest-when">
        <When date={occurred} /> · {t(`term.domain.${domain}`)} · {plain(label)} ·{' '}
        {t(`term.status.${status}`)} ·{' '}
        <span className={`state ${state.toLowerCase()}`}>{t(`term.confirmation.${state}`)}</span>
      </p>
      <p className="latest-title">
        <Sure confidence={provenance.confidence}>
          <Localized text={title} />
        </Sure>
        {money && (
          <>
            {' '}
            {partOf && '⊂ '}
            <AmountFigure money={money} />
          </>
        )}
      </p>
      {partOf && <p className="part-of">{t('figure.part', { whole: plain(partOf.title) })}</p>}
      {pairing && (
        <p>
          <Link href={`/pairing/${pairing.id}`}>{t('source.pairing')}</Link>
        </p>
      )}
    </Fact>
  );
}

function StatementFact({
  statement: { domain, text, status, said, provenance },
  isNamed,
}: {
  readonly statement: Statement;
  readonly isNamed: boolean;
}) {
  return (
    <Fact domain={domain} isNamed={isNamed} provenance={provenance}>
      <p className="latest-when">
        <When date={said} /> · {t(`term.domain.${domain}`)} · {t('source.statement')} ·{' '}
        {t(`term.status.${status}`)}
      </p>
      <p className="latest-title">
        <Sure confidence={provenance.confidence}>
          <Localized text={text} />
        </Sure>
      </p>
    </Fact>
  );
}

interface FactProps {
  readonly domain: Activity['domain'];
  readonly isNamed: boolean;
  readonly provenance: Activity['provenance'];
  readonly children: ReactNode;
}

/** The quote is open where it was repaired: there the reader compares it with the sentence. */
const Fact = ({ domain, isNamed, provenance: { quote, confidence }, children }: FactProps) => (
  <li className={domain.toLowerCase()} aria-current={isNamed ? 'true' : undefined}>
    {children}
    {quote !== null && (
      <details open={confidence === 'REPAIRED'}>
        <summary>{t(confidence === 'REPAIRED' ? 'source.repaired' : 'source.quote')}</summary>
        <blockquote lang="zh-Hans">{quote}</blockquote>
      </details>
    )}
  </li>
);
