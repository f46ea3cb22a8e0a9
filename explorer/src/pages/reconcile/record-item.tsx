import { AmountFigure } from '../../figures/figure.tsx';
import { formats } from '../../figures/formats.ts';
import { Localized, plain } from '../../figures/localized.tsx';
import { When } from '../../figures/when.tsx';
import { t } from '../../words/t.ts';
import { differenceText } from './difference.ts';
import { awaitsText, reporterText } from './open-record.ts';
import type { OpenRecord } from './open-record.ts';
import { SpeakBox } from './speak-box.tsx';

interface RecordItemProps {
  readonly record: OpenRecord;
  readonly maySpeak: boolean;
  readonly onSaid: (message: string) => void;
}

/** One record: what stands, who says so, what the other side says, and whose turn it is. */
export function RecordItem({ record, maySpeak, onSaid }: RecordItemProps) {
  const { domain, label, title, occurred, partOf, pairing, provenance, confirmation } = record;
  return (
    <article className={`open-record ${domain.toLowerCase()}`}>
      <p className="open-where">
        {t(`term.domain.${domain}`)} · {plain(label)} · <When date={occurred} /> ·{' '}
        {pairing
          ? `${plain(pairing.supporter.name)} → ${plain(pairing.recipient.name)}`
          : t('reconcile.noPairing')}
      </p>
      <h3>
        <Localized text={title} />
      </h3>
      {partOf && <p className="part-of">{t('figure.part', { whole: plain(partOf.title) })}</p>}
      {provenance.quote !== null && <blockquote lang="zh-Hans">{provenance.quote}</blockquote>}
      <BothSides record={record} />
      <p className="open-state">
        <span className={`state ${confirmation.state.toLowerCase()}`}>
          {t(`term.confirmation.${confirmation.state}`)}
        </span>{' '}
        {awaitsText(record)} ·{' '}
        {t('reconcile.since', {
          at: formats.instant(record.changedAt),
          revision: record.revision,
        })}
      </p>
      {maySpeak && pairing && <SpeakBox record={record} onSaid={onSaid} />}
    </article>
  );
}

/** Both figures and what lies between them. */
function BothSides({ record }: { readonly record: OpenRecord }) {
  const { money, confirmation } = record;
  const { ownFigure, reason, by } = confirmation;
  const difference = differenceText(money, ownFigure);
  return (
    <dl className="both-sides">
      <div>
        <dt>{t('reconcile.stands', { who: reporterText(record) })}</dt>
        <dd>
          <AmountFigure money={money} />
        </dd>
      </div>
      {confirmation.state === 'DISPUTED' && (
        <div>
          <dt>{t('reconcile.other', { who: by ? plain(by.name) : t('reconcile.otherSide') })}</dt>
          <dd>
            <AmountFigure money={ownFigure} />
            {reason !== null && <p className="reason">{reason}</p>}
          </dd>
        </div>
      )}
      {difference !== '' && (
        <div>
          <dt>{t('reconcile.difference')}</dt>
          <dd className="difference">{difference}</dd>
        </div>
      )}
    </dl>
  );
}
