import { useState } from 'react';
import { plain } from '../../figures/localized.tsx';
import { t } from '../../words/t.ts';
import { DisputeForm } from './dispute-form.tsx';
import { Faults } from './faults.tsx';
import type { OpenRecord } from './open-record.ts';
import { useWord } from './use-word.ts';

interface SpeakBoxProps {
  readonly record: OpenRecord;
  /** Told once something is said, with the words for it. */
  readonly onSaid: (message: string) => void;
}

/** Confirm or dispute one record: what is confirmed is shown once more before it is. */
export function SpeakBox({ record, onSaid }: SpeakBoxProps) {
  const [isOpen, setOpen] = useState<'confirm' | 'dispute'>();
  const { id: activity, revision, title, provenance } = record;
  const { say, faults, isSending } = useWord(({ dispute }) => {
    setOpen(undefined);
    onSaid(
      t(dispute ? 'reconcile.said.dispute' : 'reconcile.said.confirm', { title: plain(title) }),
    );
  });
  const toggle = (which: 'confirm' | 'dispute') => setOpen(isOpen === which ? undefined : which);
  return (
    <div className="speak">
      <p className="speak-choice">
        {(['confirm', 'dispute'] as const).map((which) => (
          <button
            key={which}
            type="button"
            aria-expanded={isOpen === which}
            onClick={() => toggle(which)}
          >
            {t(`reconcile.${which}`)}
          </button>
        ))}
      </p>
      {isOpen === 'confirm' && (
        <div className="speak-form">
          <p>{t('reconcile.confirm.about', { revision })}</p>
          {provenance.quote !== null && <blockquote lang="zh-Hans">{provenance.quote}</blockquote>}
          <button
            type="button"
            className="main"
            disabled={isSending}
            onClick={() => void say({ activity, revision })}
          >
            {t('reconcile.confirm.send', { revision })}
          </button>
        </div>
      )}
      {/* What was typed stays where it is, whatever else is opened or loaded. */}
      <div hidden={isOpen !== 'dispute'}>
        <DisputeForm
          record={record}
          isSending={isSending}
          onDispute={(dispute) => void say({ activity, revision, dispute })}
        />
      </div>
      <Faults faults={faults} />
    </div>
  );
}
