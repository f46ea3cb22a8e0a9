import { Link } from 'wouter';
import { formats } from '../figures/formats.ts';
import { Localized, plain } from '../figures/localized.tsx';
import { QuantityFigure } from '../figures/quantity-figure.tsx';
import { quantityMark } from '../figures/quantity-text.ts';
import { When } from '../figures/when.tsx';
import { t } from '../words/t.ts';
import { Between } from '../figures/between.tsx';
import type { WhyGraphRecordsQuery, WhyRecordsQuery } from './generated.ts';

/** A record with what it adds; with its pairing where it stands among those of others. */
export type Counted = NonNullable<WhyRecordsQuery['pairing']>['timeline']['nodes'][number] &
  Partial<Pick<WhyGraphRecordsQuery['activities']['nodes'][number], 'pairing'>>;

interface WhyRecordProps {
  readonly record: Counted;
  readonly unit: string;
}

/** One record of a figure: what it adds, the sentence that says so, who reported it, and its versions. */
export function WhyRecord({ record, unit }: WhyRecordProps) {
  const { id, title, label, status, occurred, contributions } = record;
  const { pairing, confirmation, provenance } = record;
  const { quote, source, reportedBy, confidence } = provenance;
  return (
    <section className="why-record">
      <h3>
        <Localized text={title} />{' '}
        {contributions.map(({ value, qualifier }, index) => (
          <QuantityFigure
            key={index}
            mark={quantityMark(
              value === null || qualifier === null ? null : { value, unit, qualifier },
            )}
            unit={unit}
          />
        ))}
      </h3>
      <p className="latest-where">
        <When date={occurred} /> · {plain(label)} · {t(`term.status.${status}`)}
        {pairing && (
          <>
            {' · '}
            <Link href={`/pairing/${encodeURIComponent(pairing.id)}`}>
              <Between {...pairing} />
            </Link>
          </>
        )}
      </p>
      {quote === null ? (
        <p className="none">{t('why.noQuote')}</p>
      ) : (
        <blockquote lang="zh-Hans">{quote}</blockquote>
      )}
      <p className="latest-where">
        {source && (
          <>
            {t('why.source')}{' '}
            <Link href={`/source/${encodeURIComponent(source.id)}?s=${id}`}>
              <Localized text={source.title} />
            </Link>{' '}
            ·{' '}
          </>
        )}
        {reportedBy && <>{t('why.reportedBy', { name: plain(reportedBy.name) })} · </>}
        {t(`term.confidence.${confidence}`)} · {t(`term.confirmation.${confirmation.state}`)}
      </p>
      <Versions of={record.history} />
    </section>
  );
}

const Versions = ({ of: history }: { readonly of: Counted['history'] }) => (
  <ol className="latest-where versions">
    {history.map(({ revision, recordedAt, reason, by }) => (
      <li key={revision}>
        {t('why.revision', { n: revision })} · {formats.instant(recordedAt)}
        {by && ` · ${plain(by.name)}`} · {reason ?? t('why.firstReport')}
      </li>
    ))}
  </ol>
);
