import { section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { formats } from '../../figures/formats.ts';
import { t } from '../../words/t.ts';
import { ReconcileTurns } from './generated.ts';
import { filterOf } from './reconcile-params.ts';
import type { ReconcileChange, ReconcileState } from './reconcile-params.ts';

const DAY_MS = 86_400_000;
const TURNS = ['own', 'other'] as const;

/** For how long the record has waited that has waited longest. */
export function Oldest({ changedAt }: { readonly changedAt: string | undefined }) {
  if (changedAt === undefined) return null;
  const days = Math.floor((Date.now() - Date.parse(changedAt)) / DAY_MS);
  return (
    <span className="oldest" title={formats.instant(changedAt)}>
      {t('reconcile.oldest', { days })}
    </span>
  );
}

interface TurnsProps {
  readonly state: ReconcileState;
  readonly change: ReconcileChange;
}

/** What waits for a region's word, and what it waits for, each with its number. */
export function Turns({ state, change }: TurnsProps) {
  const { answer } = useAnswer(
    section(ReconcileTurns, {
      own: filterOf(state, { turn: 'own' }),
      other: filterOf(state, { turn: 'other' }),
    }),
  );
  return (
    <fieldset className="turns">
      <legend>{t('reconcile.turn')}</legend>
      {TURNS.map((turn) => (
        <label key={turn}>
          <input
            type="radio"
            name="turn"
            checked={state.turn === turn}
            onChange={() => change({ turn, at: 1 })}
          />{' '}
          {t(`reconcile.turn.${turn}`)} <b>{answer?.data?.[turn].totalCount ?? '…'}</b>
        </label>
      ))}
    </fieldset>
  );
}
