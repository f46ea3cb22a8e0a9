import { section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { DOMAIN_NAMES, domainOf } from '../../figures/domains.ts';
import { plain } from '../../figures/localized.tsx';
import type { SignedIn } from '../../sign-in/use-viewer.ts';
import { t } from '../../words/t.ts';
import { ReconcileSides } from './generated.ts';
import { AGES } from './reconcile-params.ts';
import type { ReconcileChange, ReconcileState } from './reconcile-params.ts';

interface FiltersProps {
  readonly state: ReconcileState;
  readonly change: ReconcileChange;
  readonly viewer: SignedIn | null;
}

const STATES = ['open', 'unconfirmed', 'disputed'] as const;

/** What a reader can change; all of it stands in the address. */
export function Filters({ state, change, viewer }: FiltersProps) {
  return (
    <form
      className="filters"
      aria-label={t('reconcile.filters')}
      onSubmit={(event) => event.preventDefault()}
    >
      <fieldset>
        <legend>{t('reconcile.state')}</legend>
        {STATES.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="state"
              checked={state.state === each}
              onChange={() => change({ state: each, at: 1 })}
            />{' '}
            {t(`reconcile.state.${each}`)}
          </label>
        ))}
      </fieldset>
      <SideChoice state={state} change={change} viewer={viewer} />
      <label>
        {t('reconcile.domain')}{' '}
        <select
          value={state.domain.length === 1 ? state.domain[0] : ''}
          onChange={({ target }) =>
            change({ domain: DOMAIN_NAMES.filter((each) => each === target.value), at: 1 })
          }
        >
          <option value="">{t('reconcile.any')}</option>
          {DOMAIN_NAMES.map((each) => (
            <option key={each} value={each}>
              {t(`term.domain.${domainOf(each)}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('reconcile.older')}{' '}
        <select
          value={state.older}
          onChange={({ target }) =>
            change({ older: AGES.find((each) => each === target.value) ?? 'any', at: 1 })
          }
        >
          <option value="any">{t('reconcile.any')}</option>
          {AGES.map((days) => (
            <option key={days} value={days}>
              {t('reconcile.days', { days })}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}

/** The regions that can be waited for; first those for which whoever is signed in speaks. */
function SideChoice({ state: { awaiting }, change, viewer }: FiltersProps) {
  const { answer } = useAnswer(section(ReconcileSides, {}));
  const sides = (answer?.data?.pairings.nodes ?? []).flatMap((each) => [
    each.supporter,
    each.recipient,
  ]);
  const names = new Map(
    [...(viewer?.regions ?? []), ...sides].map(({ code, name }) => [code, plain(name)]),
  );
  if (awaiting !== '' && !names.has(awaiting)) names.set(awaiting, awaiting);
  return (
    <label>
      {t('reconcile.waitsFor')}{' '}
      <select
        value={awaiting}
        onChange={({ target }) => change({ awaiting: target.value, turn: 'own', at: 1 })}
      >
        <option value="">{t('reconcile.any')}</option>
        {[...names].map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
