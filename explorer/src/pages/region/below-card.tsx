import { Link } from 'wouter';
import { Empty } from '../../card/empty.tsx';
import { ListCard, shownOf } from '../../card/list-card.tsx';
import type { Rows } from '../../card/more.tsx';
import { listSection } from '../../data/section.ts';
import { Localized } from '../../figures/localized.tsx';
import { t } from '../../words/t.ts';
import { RegionBelow } from './generated.ts';

/** The regions directly below, with codes that are no longer used. */
export const BelowCard = ({ code, ...rows }: Rows & { readonly code: string }) => (
  <ListCard
    {...rows}
    id="below"
    title={t('region.below')}
    section={listSection(RegionBelow, { code }, rows.n)}
    listOf={({ regions }) => regions}
    rowKey={(row) => row.code}
    empty={<Empty what={t('region.below.none')} why={t('region.below.noneWhy')} />}
    sentence={shownOf}
    columns={[
      {
        head: t('region.name'),
        cell: (row) => (
          <Link href={`/region/${row.code}`}>
            <Localized text={row.name} />
          </Link>
        ),
      },
      { head: t('region.code'), cell: (row) => <code>{row.code}</code> },
      {
        head: t('region.now'),
        cell: ({ replacedBy }) =>
          replacedBy ? (
            <>
              {t('region.replaced')}{' '}
              <Link href={`/region/${replacedBy.code}`}>{replacedBy.code}</Link>
            </>
          ) : (
            t('region.valid')
          ),
      },
    ]}
  />
);
