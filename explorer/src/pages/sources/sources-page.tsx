import { Link } from 'wouter';
import { Empty } from '../../card/empty.tsx';
import { ListCard, shownOf } from '../../card/list-card.tsx';
import { rowCount } from '../../card/more.tsx';
import { listSection } from '../../data/section.ts';
import { formats } from '../../figures/formats.ts';
import { Localized } from '../../figures/localized.tsx';
import { Page } from '../../shell/page.tsx';
import { useUrlState } from '../../state/use-url-state.ts';
import { t } from '../../words/t.ts';
import { SourcesList } from './generated.ts';

const params = { n: rowCount() };

/** All documents, and how much rests on each. */
export function SourcesPage() {
  const { state, change, dropped } = useUrlState(params);
  return (
    <Page title={t('source.all')} dropped={dropped}>
      <ListCard
        id="sources"
        title={t('source.all')}
        section={listSection(SourcesList, {}, state.n)}
        listOf={({ sources }) => sources}
        rowKey={({ id }) => id}
        empty={<Empty what={t('source.none')} why={t('source.noneWhy')} />}
        sentence={shownOf}
        n={state.n}
        change={change}
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
    </Page>
  );
}
