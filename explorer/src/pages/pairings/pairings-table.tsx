import { Link } from 'wouter';
import { Between } from '../../figures/between.tsx';
import { DomainCounts } from '../../figures/domain-counts.tsx';
import { TotalFigure } from '../../figures/figure.tsx';
import { Sure } from '../../figures/sure.tsx';
import { Table } from '../../table/table.tsx';
import { t } from '../../words/t.ts';
import type { PairingsListQuery } from './generated.ts';

type Pairing = PairingsListQuery['pairings']['nodes'][number];

const recordsOf = ({ coverage }: Pick<Pairing, 'coverage'>) =>
  coverage.reduce((sum, { activityCount }) => sum + activityCount, 0);

export const isDocumented = (pairing: Pick<Pairing, 'coverage'>): boolean => recordsOf(pairing) > 0;

/** The documented ones first; those alike as the graph has them, by their codes. */
export const PairingsTable = ({ pairings }: { readonly pairings: readonly Pairing[] }) => (
  <Table
    caption={t('pairings.caption')}
    rows={[...pairings].sort((a, b) => recordsOf(b) - recordsOf(a))}
    rowKey={({ id }) => id}
    columns={[
      { head: t('pairings.pair'), cell: (pairing) => <PairLink pairing={pairing} /> },
      { head: t('pairings.kind'), cell: ({ kind }) => t(`term.kind.${kind}`) },
      {
        head: t('pairings.domains'),
        cell: ({ coverage }) => <DomainCounts coverage={coverage} />,
      },
      {
        head: t('figure.contracted'),
        cell: ({ investmentSummary }) =>
          investmentSummary && <TotalFigure total={investmentSummary.contracted} />,
        isNumber: true,
      },
      {
        head: t('figure.paidIn'),
        cell: ({ investmentSummary }) =>
          investmentSummary && <TotalFigure total={investmentSummary.paidIn} />,
        isNumber: true,
      },
    ]}
  />
);

const PairLink = ({ pairing }: { readonly pairing: Pairing }) => (
  <Sure confidence={pairing.provenance.confidence}>
    <Link href={`/pairing/${encodeURIComponent(pairing.id)}`}>
      <Between {...pairing} />
    </Link>
  </Sure>
);
