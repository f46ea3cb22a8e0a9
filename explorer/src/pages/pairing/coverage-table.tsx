import { CountCell } from '../../table/count-cell.tsx';
import { t } from '../../words/t.ts';
import type { PairingCoverageQuery } from './generated.ts';
import type { DomainName } from '../../figures/domains.ts';

type Coverage = NonNullable<PairingCoverageQuery['pairing']>['coverage'];

interface CoverageTableProps {
  readonly coverage: Coverage;
  readonly year: number;
  readonly onYear: (year: number) => void;
  readonly onDomain: (domain: DomainName) => void;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Domains by the months of a year, with what is known to a year alone, and what has no date. */
export function CoverageTable({ coverage, year, onYear, onDomain }: CoverageTableProps) {
  return (
    <div className="counts-frame">
      <p className="coverage-year">
        <button
          type="button"
          aria-label={t('pairing.coverage.earlier')}
          onClick={() => onYear(year - 1)}
        >
          ←
        </button>{' '}
        {t('pairing.coverage.year', { year })}{' '}
        <button
          type="button"
          aria-label={t('pairing.coverage.later')}
          onClick={() => onYear(year + 1)}
        >
          →
        </button>
      </p>
      <table className="counts">
        <caption className="hidden">{t('pairing.coverage.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('pairing.domain')}</th>
            {MONTHS.map((month) => (
              <th key={month} scope="col">
                {t('pairing.coverage.month', { month })}
              </th>
            ))}
            <th scope="col">{t('pairing.coverage.yearOnly')}</th>
            <th scope="col">{t('pairing.coverage.undated')}</th>
            <th scope="col">{t('pairing.coverage.total')}</th>
          </tr>
        </thead>
        <tbody>
          {coverage.map((domain) => (
            <Row key={domain.domain} {...{ domain, year, onDomain }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly domain: Coverage[number];
  readonly year: number;
  readonly onDomain: (domain: DomainName) => void;
}

function Row({ domain: row, year, onDomain }: RowProps) {
  const { domain, activityCount, buckets, periodOnlyCount, undatedCount } = row;
  const name = t(`term.domain.${domain}`);
  const inMonth = (month: number) =>
    buckets.find(({ from }) => from.startsWith(`${String(year)}-${String(month).padStart(2, '0')}`))
      ?.activityCount ?? 0;
  return (
    <tr className={domain.toLowerCase()}>
      <th scope="row">
        {activityCount > 0 ? (
          <button
            type="button"
            aria-label={t('pairing.coverage.show', { domain: name })}
            onClick={() => onDomain(domain.toLowerCase() as DomainName)}
          >
            {name}
          </button>
        ) : (
          name
        )}
      </th>
      {MONTHS.map((month) => (
        <CountCell key={month} count={inMonth(month)} />
      ))}
      <CountCell count={periodOnlyCount} />
      <CountCell count={undatedCount} />
      <td className="all">{activityCount > 0 ? activityCount : t('pairing.coverage.none')}</td>
    </tr>
  );
}
