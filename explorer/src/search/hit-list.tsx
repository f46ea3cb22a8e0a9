import { Localized, plain } from '../figures/localized.tsx';
import { t } from '../words/t.ts';
import type { Hit, Hits } from './hit.ts';

interface HitListProps {
  readonly id: string;
  /** Nothing while the list is closed. */
  readonly found: Hits | undefined;
  /** Which one the keyboard is at. */
  readonly at: number;
  readonly choose: (index: number) => void;
}

export function HitList({ id, found, at, choose }: HitListProps) {
  return (
    <>
      <ul id={id} role="listbox" aria-label={t('shell.search')} hidden={!found?.hits.length}>
        {found?.hits.map((hit, index) => (
          <li
            key={`${hit.kind} ${hit.id}`}
            id={`${id}-${String(index)}`}
            role="option"
            aria-selected={index === at}
            // The field keeps the focus, and the list stays open until the choice is made.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(index)}
          >
            <HitLine hit={hit} />
          </li>
        ))}
      </ul>
      <p className="search-status" role="status">
        {found && statusOf(found)}
      </p>
    </>
  );
}

const HitLine = ({ hit: { kind, id, name, context } }: { readonly hit: Hit }) => (
  <>
    <span className="hit-name">
      <Localized text={name} isBare />
    </span>
    <span className="hit-context">
      {[context && plain(context), /^\d+(-\d+)?$/.test(id) && id].filter(Boolean).join(' · ')}
    </span>
    <span className="hit-kind">{t(`term.search.${kind}`)}</span>
  </>
);

function statusOf({ text, hits, hasFailed }: Hits): string {
  if (hasFailed) return t('shell.search.failed');
  return hits.length === 0
    ? t('shell.search.none', { text })
    : t('shell.search.count', { n: hits.length });
}
