import { t } from '../words/t.ts';

interface Chosen {
  /** The first and the last day, `YYYY-MM-DD`; empty where that end is open. */
  readonly from: string;
  readonly to: string;
  readonly confirmed: boolean;
}

interface PeriodAndConfirmedProps {
  readonly state: Chosen;
  readonly change: (part: Partial<Chosen>, how?: 'choose' | 'type') => void;
}

const ENDS = ['from', 'to'] as const;

/** Between which days, and whether only what the other side has confirmed. */
export function PeriodAndConfirmed({ state, change }: PeriodAndConfirmedProps) {
  return (
    <>
      {ENDS.map((end) => (
        <label key={end}>
          {t(`filters.${end}`)}{' '}
          <input
            type="date"
            value={state[end]}
            onChange={({ target }) => change({ [end]: target.value }, 'type')}
          />
        </label>
      ))}
      <label>
        <input
          type="checkbox"
          checked={state.confirmed}
          onChange={({ target }) => change({ confirmed: target.checked })}
        />{' '}
        {t('filters.confirmed')}
      </label>
    </>
  );
}
