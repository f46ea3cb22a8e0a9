import { t } from '../../words/t.ts';
import { DOMAINS } from './pairing-params.ts';
import type { ChangePairing, PairingState } from './pairing-params.ts';

interface DomainChoiceProps {
  readonly state: PairingState;
  readonly change: ChangePairing;
}

const WORDS = {
  pairings: 'term.domain.PAIRINGS',
  industry: 'term.domain.INDUSTRY',
  education: 'term.domain.EDUCATION',
  healthcare: 'term.domain.HEALTHCARE',
  labour: 'term.domain.LABOUR',
  products: 'term.domain.PRODUCTS',
} as const;

/** Which domains are shown; all where none is chosen. */
export function DomainChoice({ state: { domain }, change }: DomainChoiceProps) {
  const toggle = (chosen: (typeof DOMAINS)[number]) =>
    change({
      domain: DOMAINS.filter((each) =>
        each === chosen ? !domain.includes(each) : domain.includes(each),
      ),
    });
  return (
    <fieldset className="domain-choice">
      <legend>{t('pairing.domain')}</legend>
      {DOMAINS.map((each) => (
        <label key={each} className={each}>
          <input type="checkbox" checked={domain.includes(each)} onChange={() => toggle(each)} />{' '}
          {t(WORDS[each])}
        </label>
      ))}
    </fieldset>
  );
}
