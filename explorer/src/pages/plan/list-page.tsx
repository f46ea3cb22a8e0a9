import { Link } from 'wouter';
import { Card } from '../../card/card.tsx';
import { Empty } from '../../card/empty.tsx';
import { section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { plain } from '../../figures/localized.tsx';
import { Page } from '../../shell/page.tsx';
import { Table } from '../../table/table.tsx';
import { t } from '../../words/t.ts';
import { PlanList } from './generated.ts';

const MOST = 100;

/** All work plans, newest first. */
export function PlansPage() {
  const asks = section(PlanList, { year: null, first: MOST });
  return (
    <Page title={t('plan.all')}>
      <Card
        id="plans"
        title={t('plan.all')}
        section={asks}
        asked={useAnswer(asks)}
        isEmpty={({ workPlans }) => workPlans.totalCount === 0}
        empty={<Empty what={t('plan.noPlans')} why={t('plan.noPlansWhy')} />}
        sentence={({ workPlans: { nodes, totalCount } }) =>
          t('card.shown', { shown: nodes.length, n: totalCount })
        }
        table={({ workPlans }) => (
          <Table
            caption={t('plan.all')}
            rows={workPlans.nodes}
            rowKey={({ id }) => id}
            columns={[
              {
                head: t('plan.nav'),
                cell: ({ id, title, year }) => (
                  <Link href={`/plan/${id}`}>
                    {title
                      ? plain(title)
                      : t('plan.untitled', { year: year ?? t('figure.undated') })}
                  </Link>
                ),
              },
              {
                head: t('plan.region'),
                cell: ({ region }) => (region ? plain(region.name) : t('plan.notStated')),
              },
              { head: t('plan.year'), cell: ({ year }) => year ?? t('plan.notStated') },
            ]}
          />
        )}
      />
    </Page>
  );
}
