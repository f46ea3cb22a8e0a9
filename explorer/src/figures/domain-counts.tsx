import { t } from '../words/t.ts';
import './domain-counts.css';

interface DomainCountsProps {
  readonly coverage: readonly {
    readonly domain: 'PAIRINGS' | 'INDUSTRY' | 'EDUCATION' | 'HEALTHCARE' | 'LABOUR' | 'PRODUCTS';
    readonly activityCount: number;
  }[];
}

/** How many records each domain has; the word for none where no domain has any. */
export function DomainCounts({ coverage }: DomainCountsProps) {
  const some = coverage.filter(({ activityCount }) => activityCount > 0);
  if (some.length === 0) return <span className="figure missing">{t('figure.missing')}</span>;
  return (
    <ul className="domain-counts">
      {some.map(({ domain, activityCount }) => (
        <li key={domain} className={domain.toLowerCase()}>
          {t(`term.domain.${domain}`)} {activityCount}
        </li>
      ))}
    </ul>
  );
}
