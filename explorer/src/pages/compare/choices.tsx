import { t } from '../../words/t.ts';
import type { CompareChange, CompareState } from './compare-params.ts';
import type { Indicator } from './never-merge.ts';
import { withUnit } from './texts.ts';

interface ChoicesProps {
  readonly indicators: readonly Indicator[];
  readonly chosen: readonly Indicator[];
  readonly state: CompareState;
  readonly change: CompareChange;
}

const THIS_YEAR = new Date().getUTCFullYear();
/** Since when regions have been paired in this way, in years that can be chosen. */
const YEARS = Array.from({ length: THIS_YEAR - 1996 + 1 }, (_, index) => THIS_YEAR - index);
const ENDS = ['from', 'to'] as const;

/** What a reader can change; all of it stands in the address. */
export function Choices({ indicators, chosen, state, change }: ChoicesProps) {
  const [one, other] = chosen;
  const choose = (...codes: string[]) => change({ indicator: codes.filter(Boolean) });
  return (
    <form
      className="filters"
      aria-label={t('compare.choices')}
      onSubmit={(event) => event.preventDefault()}
    >
      <label>
        {t('compare.indicator')}{' '}
        <IndicatorSelect
          indicators={indicators}
          value={one?.code ?? ''}
          onChange={(code) => choose(code, other && other.code !== code ? other.code : '')}
        />
      </label>
      <label>
        {t('compare.beside')}{' '}
        <IndicatorSelect
          indicators={indicators.filter(({ code }) => code !== one?.code)}
          value={other?.code ?? ''}
          none={t('compare.beside.none')}
          onChange={(code) => choose(one?.code ?? '', code)}
        />
      </label>
      {ENDS.map((end) => (
        <label key={end}>
          {t(`compare.${end}`)}{' '}
          <select
            value={state[end]}
            onChange={({ target }) => change({ [end]: Number(target.value) })}
          >
            <option value={0}>{t('compare.open')}</option>
            {yearsWith(state[end]).map((year) => (
              <option key={year}>{year}</option>
            ))}
          </select>
        </label>
      ))}
    </form>
  );
}

/** The years to choose from, with the one that the address names. */
const yearsWith = (year: number) => (year === 0 || YEARS.includes(year) ? YEARS : [year, ...YEARS]);

interface IndicatorSelectProps {
  readonly indicators: readonly Indicator[];
  readonly value: string;
  /** The word for no indicator, where there may be none. */
  readonly none?: string;
  readonly onChange: (code: string) => void;
}

function IndicatorSelect({ indicators, value, none, onChange }: IndicatorSelectProps) {
  const domains = [...new Set(indicators.map(({ domain }) => domain))];
  return (
    <select value={value} onChange={({ target }) => onChange(target.value)}>
      {(none !== undefined || value === '') && <option value="">{none ?? ''}</option>}
      {domains.map((domain) => (
        <optgroup key={domain} label={t(`term.domain.${domain}`)}>
          {indicators
            .filter((each) => each.domain === domain)
            .map((indicator) => (
              <option key={indicator.code} value={indicator.code}>
                {withUnit(indicator)}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}
