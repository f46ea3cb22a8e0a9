import { Link } from 'wouter';
import { Card } from '../../card/card.tsx';
import { Empty } from '../../card/empty.tsx';
import { section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { formats } from '../../figures/formats.ts';
import { Localized } from '../../figures/localized.tsx';
import { Page } from '../../shell/page.tsx';
import { useUrlState } from '../../state/use-url-state.ts';
import { Table } from '../../table/table.tsx';
import { number } from '../../state/params.ts';
import { t } from '../../words/t.ts';
import { SourcesList } from './generated.ts';

const params = { n: number(50, 1, 100) };

/** All documents, and how much rests on each. */
export function SourcesPage() {
  const { state, dropped } = useUrlState(params);
  const asks = section(SourcesList, { first: state.n });
  return (
    <Page title={t('source.all')} dropped={dropped}>
      <Card
        id="sources"
        title={t('source.all')}
        section={asks}
        asked={useAnswer(asks)}
        isEmpty={({ sources }) => sources.totalCount === 0}
        empty={<Empty what={t('source.none')} why={t('source.noneWhy')} />}
        sentence={({ sources }) =>
          t('card.shown', { shown: sources.nodes.length, n: sources.totalCount })
        }
        table={({ sources }) => (
          <Table
            caption={t('source.all')}
            rows={sources.nodes}
            rowKey={({ id }) => id}
            columns={[
              {
                head: t('source.title'),
                cell: ({ id, title }) => (
                  <Link href={`/source/${encodeURIComponent(id)}`}>
                    <Localized text={title} />
                  </Link>
                ),
              },
              {
                head: t('source.publishedOn'),
                cell: ({ publishedOn }) =>
                  publishedOn === null ? t('source.undated') : formats.day(publishedOn),
              },
              {
                head: t('source.activities'),
                cell: ({ activities }) => activities.totalCount,
                isNumber: true,
              },
              {
                head: t('source.statements'),
                cell: ({ statements }) => statements.totalCount,
                isNumber: true,
              },
            ]}
          />
        )}
      />
    </Page>
  );
}
