import { formats } from '../../figures/formats.ts';
import { t } from '../../words/t.ts';
import type { Past } from './history.ts';

interface HistoryPanelProps {
  readonly past: readonly Past[];
  readonly open: (past: Past) => void;
  readonly forget: () => void;
}

/** What was asked here before; it never leaves this browser. */
export function HistoryPanel({ past, open, forget }: HistoryPanelProps) {
  if (past.length === 0) return <p className="query-note">{t('query.history.none')}</p>;
  return (
    <>
      <p className="query-note">{t('query.history.where')}</p>
      <ol className="query-history">
        {past.map((each) => (
          <li key={each.at}>
            <button type="button" className="plain" onClick={() => open(each)}>
              {each.name || each.query.replaceAll(/\s+/g, ' ').slice(0, 60)}
            </button>
            <small>{formats.instant(new Date(each.at).toJSON())}</small>
          </li>
        ))}
      </ol>
      <button type="button" onClick={forget}>
        {t('query.history.forget')}
      </button>
    </>
  );
}
