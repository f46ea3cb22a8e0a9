import { PAGE } from '../data/section.ts';
import { number } from '../state/params.ts';
import { t } from '../words/t.ts';

/** How many rows a page shows at most; the file has all. */
const MOST = 1000;

/** How many rows a page's lists show, in its address. */
export const rowCount = (usual = PAGE) => number(usual, 1, MOST);

/** As many rows as an address says, and how to change that. */
export interface Rows {
  readonly n: number;
  readonly change: (part: { readonly n: number }, how: 'type') => void;
}

interface MoreProps extends Rows {
  readonly shown: number;
  readonly of: number;
}

/** How much of a list is shown, and the way to more of it. */
export function More({ shown, of, n, change }: MoreProps) {
  if (shown >= of) return null;
  const next = Math.min(of, MOST, Math.max(n, shown) + PAGE);
  return (
    <p className="more">
      {t('card.shown', { shown, n: of })}{' '}
      {shown < MOST ? (
        <button type="button" onClick={() => change({ n: next }, 'type')}>
          {t('card.more', { n: next - shown })}
        </button>
      ) : (
        t('card.most', { n: MOST })
      )}
    </p>
  );
}
