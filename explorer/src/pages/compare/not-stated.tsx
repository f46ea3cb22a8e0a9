import { t } from '../../words/t.ts';
import type { Series } from './series.ts';

/** The pairings that are compared and state nothing: they stay on the list, since silence is part of the answer. */
export function NotStated({ all }: { readonly all: readonly Series[] }) {
  const silent = all.filter(({ stated }) => stated.length === 0);
  return (
    <ul className="card-foot">
      {silent.length > 0 && (
        <li>
          {t('compare.silent', { n: silent.length })}
          <ul className="silent">
            {silent.map(({ id, name }) => (
              <li key={id}>
                {name} <span className="figure missing">{t('figure.missing')}</span>
              </li>
            ))}
          </ul>
        </li>
      )}
      <li>{t('compare.undated')}</li>
    </ul>
  );
}
