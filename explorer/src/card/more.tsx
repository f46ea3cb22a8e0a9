import { t } from '../words/t.ts';

interface MoreProps {
  readonly shown: number;
  readonly of: number;
  /** How many the page shows at most; the file has all. */
  readonly most: number;
  readonly onMore: () => void;
}

/** How much of a list is shown, and the way to more of it. */
export function More({ shown, of, most, onMore }: MoreProps) {
  if (shown >= of) return null;
  return (
    <p className="more">
      {t('card.shown', { shown, n: of })}{' '}
      {shown < most ? (
        <button type="button" onClick={onMore}>
          {t('card.more', { n: Math.min(of, most) - shown })}
        </button>
      ) : (
        t('card.most', { n: most })
      )}
    </p>
  );
}
