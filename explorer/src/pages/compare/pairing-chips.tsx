import { ShapeKey } from '../../chart/year-mark.tsx';
import { t } from '../../words/t.ts';
import { MOST_PAIRINGS } from './compare-params.ts';
import type { CompareChange, CompareState } from './compare-params.ts';
import { PairingSearch } from './pairing-search.tsx';
import type { Series } from './series.ts';

interface PairingChipsProps {
  /** What was answered, with the names; nothing yet while it is asked. */
  readonly series: readonly Series[] | undefined;
  readonly state: CompareState;
  readonly change: CompareChange;
  /** Which pairings are compared where none is chosen. */
  readonly note: string | undefined;
}

/** The pairings that are compared: each can be left out, and others added. */
export function PairingChips({ series, state: { p }, change, note }: PairingChipsProps) {
  const names = new Map(series?.map(({ id, name }) => [id, name]));
  const unknown = series ? p.filter((id) => !names.has(id)) : [];
  return (
    <section className="chips" aria-label={t('compare.pairings')}>
      <ul>
        {p.map((id, index) => (
          <li key={id}>
            {p.length <= 4 && <ShapeKey shape={index} />}
            {names.get(id) ?? id}
            <button
              type="button"
              aria-label={t('compare.remove', { name: names.get(id) ?? id })}
              onClick={() => change({ p: p.filter((each) => each !== id) })}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      {p.length < MOST_PAIRINGS && (
        <PairingSearch chosen={p} onChoose={(id) => change({ p: [...p, id] })} />
      )}
      {note !== undefined && <p>{note}</p>}
      {p.length > 0 && (
        <button type="button" onClick={() => change({ p: [] })}>
          {t('compare.clear')}
        </button>
      )}
      {unknown.length > 0 && (
        <p className="dropped" role="status">
          {t('compare.missingPairings', { ids: unknown.join(', ') })}
        </p>
      )}
    </section>
  );
}
