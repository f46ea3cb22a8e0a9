import { PeriodAndConfirmed } from '../../filters/period-and-confirmed.tsx';
import { t } from '../../words/t.ts';
import { STATUS_VALUES, STATUSES } from './pairing-params.ts';
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
      <label>
        {t('pairing.status')}{' '}
        <select
          value={state.status}
          onChange={({ target }) =>
            change({ status: STATUSES.find((each) => each === target.value) ?? 'any' })
          }
        >
          <option value="any">{t('pairing.anyStatus')}</option>
          {STATUSES.map((each) => (
            <option key={each} value={each}>
              {t(`term.status.${STATUS_VALUES[each]}`)}
            </option>
          ))}
        </select>
      </label>
      <PeriodAndConfirmed state={state} change={change} />
    </form>
  );
}
