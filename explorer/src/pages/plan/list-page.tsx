import { Link } from 'wouter';
import { Empty } from '../../card/empty.tsx';
import { ListCard, shownOf } from '../../card/list-card.tsx';
import { rowCount } from '../../card/more.tsx';
import { listSection } from '../../data/section.ts';
import { plain } from '../../figures/localized.tsx';
import { Page } from '../../shell/page.tsx';
import { useUrlState } from '../../state/use-url-state.ts';
import { t } from '../../words/t.ts';
import { PlanList } from './generated.ts';

const params = { n: rowCount() };

/** All work plans, newest first. */
export function PlansPage() {
  const { state, change, dropped } = useUrlState(params);
  return (
    <Page title={t('plan.all')} dropped={dropped}>
      <ListCard
        id="plans"
        title={t('plan.all')}
        section={listSection(PlanList, { year: null }, state.n)}
        listOf={({ workPlans }) => workPlans}
        rowKey={({ id }) => id}
        empty={<Empty what={t('plan.noPlans')} why={t('plan.noPlansWhy')} />}
        sentence={shownOf}
        n={state.n}
        change={change}
        columns={[
          {
            head: t('plan.nav'),
            cell: ({ id, title, year }) => (
              <Link href={`/plan/${id}`}>
                {title ? plain(title) : t('plan.untitled', { year: year ?? t('figure.undated') })}
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
    </Page>
  );
}
