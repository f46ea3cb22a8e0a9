import { Link } from 'wouter';
import { Empty } from '../../card/empty.tsx';
import { ListCard, shownOf } from '../../card/list-card.tsx';
import { rowCount } from '../../card/more.tsx';
import { listSection } from '../../data/section.ts';
import { Localized } from '../../figures/localized.tsx';
import { Page } from '../../shell/page.tsx';
import { matching } from '../../state/params.ts';
import { useUrlState } from '../../state/use-url-state.ts';
import { t } from '../../words/t.ts';
import { OrganizationList } from './generated.ts';
import './organization.css';

const listParams = { text: matching(/^.{1,100}$/s), n: rowCount() };

/** All bodies that take part, by part of their name. */
export function OrganizationsPage() {
  const { state, change, dropped } = useUrlState(listParams);
  const asks = listSection(OrganizationList, { text: state.text.trim() || null }, state.n);
  return (
    <Page
      title={t('organization.listTitle')}
      windowTitle={t('organization.listTitle')}
      dropped={dropped}
    >
      <form className="filters" onSubmit={(event) => event.preventDefault()}>
        <label>
          {t('organization.name')}{' '}
          <input
            type="search"
            maxLength={100}
            value={state.text}
            onChange={({ target }) => change({ text: target.value }, 'type')}
          />
        </label>
      </form>
      <ListCard
        id="organizations"
        title={t('organization.listTitle')}
        section={asks}
        listOf={({ organizations }) => organizations}
        rowKey={({ id }) => id}
        empty={<Empty what={t('organization.noneFound')} why={t('organization.noneFoundWhy')} />}
        sentence={shownOf}
        n={state.n}
        change={change}
        columns={[
          {
            head: t('organization.name'),
            cell: ({ id, name }) => (
              <Link href={`/organization/${id}`}>
                <Localized text={name} />
              </Link>
            ),
          },
          {
            head: t('organization.uscc'),
            cell: ({ uscc }) => uscc ?? t('organization.notStated'),
          },
          {
            head: t('organization.home'),
            cell: ({ region }) =>
              region ? <Localized text={region.name} /> : t('organization.notStated'),
          },
        ]}
      />
    </Page>
  );
}
