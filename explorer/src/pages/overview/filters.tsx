import { PeriodAndConfirmed } from '../../filters/period-and-confirmed.tsx';
import type { UrlState } from '../../state/use-url-state.ts';
import { t } from '../../words/t.ts';
import type { overviewParams, OverviewState } from './overview-params.ts';

interface FiltersProps {
  readonly state: OverviewState;
  readonly change: UrlState<typeof overviewParams>['change'];
}

const MEASURES = ['records', 'contracted'] as const;
const LEVELS = ['county', 'prefecture', 'province'] as const;
const WORDS = {
  county: 'term.level.COUNTY',
  prefecture: 'term.level.PREFECTURE',
  province: 'term.level.PROVINCE',
} as const;

/** What a reader can change; all of it stands in the address. */
export function Filters({ state, change }: FiltersProps) {
  return (
    <form
      className="filters"
      aria-label={t('overview.filters')}
      onSubmit={(event) => event.preventDefault()}
    >
      <fieldset>
        <legend>{t('overview.measure')}</legend>
        {MEASURES.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="measure"
              checked={state.measure === each}
              onChange={() => change({ measure: each })}
            />{' '}
            {t(`overview.measure.${each}`)}
          </label>
        ))}
      </fieldset>
      <LevelChoice state={state} change={change} />
      <PeriodAndConfirmed state={state} change={change} />
    </form>
  );
}

function LevelChoice({ state: { level }, change }: FiltersProps) {
  const choose = (word: string) => {
    const chosen = LEVELS.find((each) => each === word) ?? 'county';
    // The region in focus may not stand at another level.
    change({ level: chosen, focus: '' });
  };
  return (
    <label>
      {t('overview.level')}{' '}
      <select value={level} onChange={({ target }) => choose(target.value)}>
        {LEVELS.map((each) => (
          <option key={each} value={each}>
            {t(WORDS[each])}
          </option>
        ))}
      </select>
    </label>
  );
}
