import { useId, useState } from 'react';
import { t } from '../../words/t.ts';
import type { AmountQualifier } from './generated.ts';
import type { OpenRecord } from './open-record.ts';
import type { Said } from './use-word.ts';

interface DisputeFormProps {
  readonly record: OpenRecord;
  readonly isSending: boolean;
  readonly onDispute: (dispute: NonNullable<Said['dispute']>) => void;
}

const QUALIFIERS = ['EXACT', 'AT_LEAST', 'APPROXIMATE', 'UP_TO'] as const;
/** Yuan with at most two decimals, as the graph takes them. */
const YUAN = String.raw`\d{1,15}(\.\d{1,2})?`;

/** Why a record is not right, and the figure as this side knows it, where the amount is what is disputed. */
export function DisputeForm({ record, isSending, onDispute }: DisputeFormProps) {
  const [reason, setReason] = useState('');
  const [yuan, setYuan] = useState('');
  const [qualifier, setQualifier] = useState<AmountQualifier>('EXACT');
  const hint = useId();
  const ownFigure = yuan === '' ? null : { yuan, qualifier };
  return (
    <form
      className="speak-form"
      onSubmit={(event) => {
        event.preventDefault();
        onDispute({ reason, ownFigure });
      }}
    >
      <label>
        {t('reconcile.reason')}
        <textarea
          required
          maxLength={2000}
          rows={3}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <p className="own">
        <label>
          {t('reconcile.ownFigure')}{' '}
          <input
            type="text"
            inputMode="decimal"
            pattern={YUAN}
            title={t('reconcile.ownFigure.shape')}
            aria-describedby={hint}
            value={yuan}
            onChange={({ target }) => setYuan(target.value.trim())}
          />
        </label>{' '}
        <QualifierChoice value={qualifier} choose={setQualifier} />
      </p>
      <small id={hint}>
        {t(record.money ? 'reconcile.ownFigure.hint' : 'reconcile.ownFigure.none')}
      </small>
      <button type="submit" className="main" disabled={isSending}>
        {t('reconcile.dispute.send', { revision: record.revision })}
      </button>
    </form>
  );
}

interface QualifierChoiceProps {
  readonly value: AmountQualifier;
  readonly choose: (qualifier: AmountQualifier) => void;
}

/** How the own figure relates to the true one. */
const QualifierChoice = ({ value, choose }: QualifierChoiceProps) => (
  <label>
    {t('reconcile.qualifier')}{' '}
    <select
      value={value}
      onChange={({ target }) => choose(QUALIFIERS.find((each) => each === target.value) ?? 'EXACT')}
    >
      {QUALIFIERS.map((each) => (
        <option key={each} value={each}>
          {t(`reconcile.qualifier.${each}`)}
        </option>
      ))}
    </select>
  </label>
);
