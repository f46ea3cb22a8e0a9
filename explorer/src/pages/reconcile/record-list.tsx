import { useIsNarrow } from '../../shell/use-is-narrow.ts';
import { t } from '../../words/t.ts';
import { RecordItem } from './record-item.tsx';
import type { OpenRecord } from './open-record.ts';
import type { ReconcileChange, ReconcileState } from './reconcile-params.ts';

interface RecordListProps {
  readonly records: readonly OpenRecord[];
  readonly state: ReconcileState;
  readonly change: ReconcileChange;
  readonly maySpeak: boolean;
  readonly onSaid: (message: string) => void;
}

/** The records one beneath the other; on a narrow screen one at a time. */
export function RecordList({ records, state, change, maySpeak, onSaid }: RecordListProps) {
  const isNarrow = useIsNarrow();
  const at = Math.min(state.at, records.length);
  return (
    <>
      {isNarrow && (
        <nav className="steps" aria-label={t('reconcile.steps')}>
          <button type="button" disabled={at <= 1} onClick={() => change({ at: at - 1 }, 'type')}>
            {t('reconcile.previous')}
          </button>
          <span>{t('reconcile.at', { at, n: records.length })}</span>
          <button
            type="button"
            disabled={at >= records.length}
            onClick={() => change({ at: at + 1 }, 'type')}
          >
            {t('reconcile.next')}
          </button>
        </nav>
      )}
      <ol className="open-records">
        {records.map((record, index) => (
          // Those that are not shown stay, with what was typed into them.
          <li key={record.id} hidden={isNarrow && index !== at - 1}>
            <RecordItem {...{ record, maySpeak, onSaid }} />
          </li>
        ))}
      </ol>
    </>
  );
}
