import { Link } from 'wouter';
import { AmountFigure } from '../../figures/figure.tsx';
import { formats } from '../../figures/formats.ts';
import { Localized, plain } from '../../figures/localized.tsx';
import type { LocalizedText } from '../../figures/localized.tsx';
import type { Money } from '../../figures/mark.ts';
import { t } from '../../words/t.ts';
import type { PairingWhyQuery } from './generated.ts';

type Counted = NonNullable<
  NonNullable<PairingWhyQuery['pairing']>['countedEvents']
>['nodes'][number];

interface WhyRecordProps {
  readonly record: Pick<Counted, 'id' | 'provenance' | 'history'> & {
    readonly title: LocalizedText;
    readonly money: Money | null;
  };
  readonly state: 'UNCONFIRMED' | 'CONFIRMED' | 'DISPUTED' | undefined;
}

/** One record of a total: its figure, the sentence that says so, who reported it, and its versions. */
export function WhyRecord({ record, state }: WhyRecordProps) {
  const { title, money, provenance, history } = record;
  const { quote, source, reportedBy, confidence } = provenance;
  return (
    <section>
      <h3>
        <Localized text={title} /> <AmountFigure money={money} />
      </h3>
      {quote === null ? (
        <p className="none">{t('pairing.why.noQuote')}</p>
      ) : (
        <blockquote lang="zh-Hans">{quote}</blockquote>
      )}
      <p className="latest-where">
        {source && (
          <>
            {t('pairing.why.source')}{' '}
            <Link href={`/source/${encodeURIComponent(source.id)}?s=${record.id}`}>
              <Localized text={source.title} />
            </Link>{' '}
            ·{' '}
          </>
        )}
        {reportedBy && <>{t('pairing.why.reportedBy', { name: plain(reportedBy.name) })} · </>}
        {t(`term.confidence.${confidence}`)}
        {state && <> · {t(`term.confirmation.${state}`)}</>}
      </p>
      <ol className="latest-where versions">
        {history.map(({ revision, recordedAt, reason, by }) => (
          <li key={revision}>
            {t('pairing.why.revision', { n: revision })} · {formats.instant(recordedAt)}
            {by && ` · ${plain(by.name)}`} · {reason ?? t('pairing.why.firstReport')}
          </li>
        ))}
      </ol>
    </section>
  );
}
