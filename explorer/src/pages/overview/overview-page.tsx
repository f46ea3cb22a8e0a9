import { section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Page } from '../../shell/page.tsx';
import { useUrlState } from '../../state/use-url-state.ts';
import { WhyGraphDrawer } from '../../why/why-graph-drawer.tsx';
import { t } from '../../words/t.ts';
import { Filters } from './filters.tsx';
import { FlowCard } from './flow-card.tsx';
import { OverviewTotals } from './generated.ts';
import { LatestCard } from './latest-card.tsx';
import { filterOf, overviewParams } from './overview-params.ts';
import { SilenceCard } from './silence-card.tsx';
import { Totals } from './totals.tsx';
import './overview.css';

/** What the totals of money add up. */
const INDICATORS = {
  contracted: 'investment-contracted',
  paidIn: 'investment-paid-in',
} as const;

/** Who assists whom, and how much of it is documented. */
export function OverviewPage() {
  const { state, change, dropped } = useUrlState(overviewParams);
  const filter = filterOf(state);
  const totals = useAnswer(section(OverviewTotals, { filter }));
  const known = totals.answer?.data?.totals;
  return (
    <Page title={t('overview.title')} windowTitle={t('shell.nav.overview')} dropped={dropped}>
      <Totals asked={totals} ask={(why) => change({ why })} />
      <Filters state={state} change={change} />
      <div className="overview">
        <div className="overview-main">
          <FlowCard {...{ state, change, filter }} totals={known} />
          <SilenceCard state={state} filter={filter} />
        </div>
        <LatestCard filter={filter} />
      </div>
      {known && state.why !== '' && (
        <WhyGraphDrawer
          name={t(`figure.${state.why}`)}
          indicator={INDICATORS[state.why]}
          total={known[state.why]}
          filter={filter}
          close={() => change({ why: '' })}
        />
      )}
    </Page>
  );
}
