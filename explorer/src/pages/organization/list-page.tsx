import { Link } from 'wouter';
import { Card } from '../../card/card.tsx';
import { Empty } from '../../card/empty.tsx';
import { section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Localized } from '../../figures/localized.tsx';
import { Page } from '../../shell/page.tsx';
import { matching } from '../../state/params.ts';
import { useUrlState } from '../../state/use-url-state.ts';
import { Table } from '../../table/table.tsx';
import { t } from '../../words/t.ts';
import { OrganizationList } from './generated.ts';
import './organization.css';

const MOST = 100;
const listParams = { text: matching(/^.{1,100}$/s) };

/** All bodies that take part, by part of their name. */
export function OrganizationsPage() {
  const { state, change, dropped } = useUrlState(listParams);
  const asks = section(OrganizationList, { text: state.text.trim() || null, first: MOST });
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
      <Card
        id="organizations"
        title={t('organization.listTitle')}
        section={asks}
        asked={useAnswer(asks)}
        isEmpty={({ organizations }) => organizations.totalCount === 0}
        empty={<Empty what={t('organization.noneFound')} why={t('organization.noneFoundWhy')} />}
        sentence={({ organizations: { nodes, totalCount } }) =>
          t('card.shown', { shown: nodes.length, n: totalCount })
        }
        table={({ organizations }) => (
          <Table
            caption={t('organization.listTitle')}
            rows={organizations.nodes}
            rowKey={({ id }) => id}
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
        )}
      />
    </Page>
  );
}
