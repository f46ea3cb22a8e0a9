import { t } from '../../words/t.ts';
import type { ChangePairing, PairingState } from './pairing-params.ts';

interface FiltersProps {
  readonly state: PairingState;
  readonly change: ChangePairing;
}

const ENDS = ['from', 'to'] as const;

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
      {ENDS.map((end) => (
        <label key={end}>
          {t(`pairing.${end}`)}{' '}
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
        {t('pairing.confirmed')}
      </label>
    </form>
  );
}
