import { Link } from 'wouter';
import { Card } from '../../card/card.tsx';
import { Empty } from '../../card/empty.tsx';
import { section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Localized } from '../../figures/localized.tsx';
import { Table } from '../../table/table.tsx';
import { t } from '../../words/t.ts';
import { RegionBelow } from './generated.ts';

/** As many as the graph gives at once; the file has all. */
const FIRST = 100;

/** The regions directly below, with codes that are no longer used. */
export function BelowCard({ code }: { readonly code: string }) {
  const asks = section(RegionBelow, { code, first: FIRST });
  return (
    <Card
      id="below"
      title={t('region.below')}
      section={asks}
      asked={useAnswer(asks)}
      isEmpty={({ regions }) => regions.totalCount === 0}
      empty={<Empty what={t('region.below.none')} why={t('region.below.noneWhy')} />}
      sentence={({ regions }) =>
        t('card.shown', { shown: regions.nodes.length, n: regions.totalCount })
      }
      table={({ regions }) => (
        <Table
          caption={t('region.below')}
          rows={regions.nodes}
          rowKey={(row) => row.code}
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
      )}
    />
  );
}
