import { t } from '../../words/t.ts';

export const KINDS = [
  'east-west-cooperation',
  'counterpart-support',
  'counterpart-cooperation',
  'counterpart-collaboration',
  'designated-assistance',
] as const;

const WORDS = {
  all: 'pairings.kind.all',
  'east-west-cooperation': 'term.kind.EAST_WEST_COOPERATION',
  'counterpart-support': 'term.kind.COUNTERPART_SUPPORT',
  'counterpart-cooperation': 'term.kind.COUNTERPART_COOPERATION',
  'counterpart-collaboration': 'term.kind.COUNTERPART_COLLABORATION',
  'designated-assistance': 'term.kind.DESIGNATED_ASSISTANCE',
} as const;

type Kind = keyof typeof WORDS;

interface PairingsFiltersProps {
  readonly state: { readonly kind: Kind; readonly documented: boolean };
  readonly change: (part: { kind?: Kind; documented?: boolean }) => void;
}

export function PairingsFilters({ state: { kind, documented }, change }: PairingsFiltersProps) {
  const choose = (word: string) => change({ kind: KINDS.find((each) => each === word) ?? 'all' });
  return (
    <form className="filters" onSubmit={(event) => event.preventDefault()}>
      <label>
        {t('pairings.kind')}{' '}
        <select value={kind} onChange={({ target }) => choose(target.value)}>
          {(['all', ...KINDS] as const).map((each) => (
            <option key={each} value={each}>
              {t(WORDS[each])}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={documented}
          onChange={({ target }) => change({ documented: target.checked })}
        />{' '}
        {t('pairings.documented')}
      </label>
    </form>
  );
}
