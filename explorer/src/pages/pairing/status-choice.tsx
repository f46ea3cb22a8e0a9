import { t } from '../../words/t.ts';
import { STATUSES, valueOf } from './pairing-params.ts';
import type { ChangePairing, PairingState } from './pairing-params.ts';

interface StatusChoiceProps {
  readonly state: PairingState;
  readonly change: ChangePairing;
}

/** How far the records have come that are shown. */
export const StatusChoice = ({ state: { status }, change }: StatusChoiceProps) => (
  <label>
    {t('pairing.status')}{' '}
    <select
      value={status}
      onChange={({ target }) =>
        change({ status: STATUSES.find((each) => each === target.value) ?? 'any' })
      }
    >
      <option value="any">{t('pairing.anyStatus')}</option>
      {STATUSES.map((each) => (
        <option key={each} value={each}>
          {t(`term.status.${valueOf(each)}`)}
        </option>
      ))}
    </select>
  </label>
);
