import { PeriodAndConfirmed } from '../../filters/period-and-confirmed.tsx';
import { t } from '../../words/t.ts';
import type { ChangePairing, PairingState } from './pairing-params.ts';

interface FiltersProps {
  readonly state: PairingState;
  readonly change: ChangePairing;
}

/** Which records, and as they were known when. */
export function Filters({ state, change }: FiltersProps) {
  return (
    <form
      className="filters"
      aria-label={t('pairing.filters')}
      onSubmit={(event) => event.preventDefault()}
    >
      <label>
        {t('pairing.asOf')}{' '}
        <input
          type="date"
          value={state.asof}
          onChange={({ target }) => change({ asof: target.value }, 'type')}
        />
      </label>
      <PeriodAndConfirmed state={state} change={change} />
    </form>
  );
}
