import { t } from '../../words/t.ts';
import { DOMAIN_NAMES, domainOf } from '../../figures/domains.ts';
import type { DomainName } from '../../figures/domains.ts';
import type { ChangePairing, PairingState } from './pairing-params.ts';

interface DomainChoiceProps {
  readonly state: PairingState;
  readonly change: ChangePairing;
}

/** Which domains are shown; all where none is chosen. */
export function DomainChoice({ state: { domain }, change }: DomainChoiceProps) {
  const toggle = (chosen: DomainName) =>
    change({
      domain: DOMAIN_NAMES.filter((each) =>
        each === chosen ? !domain.includes(each) : domain.includes(each),
      ),
    });
  return (
    <fieldset className="domain-choice">
      <legend>{t('pairing.domain')}</legend>
      {DOMAIN_NAMES.map((each) => (
        <label key={each} className={each}>
          <input type="checkbox" checked={domain.includes(each)} onChange={() => toggle(each)} />{' '}
          {t(`term.domain.${domainOf(each)}`)}
        </label>
      ))}
    </fieldset>
  );
}
