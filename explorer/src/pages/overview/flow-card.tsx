import { Card } from '../../card/card.tsx';
import { Empty } from '../../card/empty.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import type { UrlState } from '../../state/use-url-state.ts';
import { t } from '../../words/t.ts';
import { FlowFoot } from './flow-foot.tsx';
import { FlowPicture } from './flow-picture.tsx';
import { drawn, sentenceOf } from './flows.ts';
import { FlowTable } from './flow-table.tsx';
import { flowsSection } from './flows-section.ts';
import type { ActivityFilter, OverviewTotalsQuery } from './generated.ts';
import type { overviewParams, OverviewState } from './overview-params.ts';

interface FlowCardProps {
  readonly state: OverviewState;
  readonly change: UrlState<typeof overviewParams>['change'];
  readonly filter: ActivityFilter;
  readonly totals: OverviewTotalsQuery['totals'] | undefined;
}

/** From supporters through domains to recipients. */
export function FlowCard({ state, change, filter, totals }: FlowCardProps) {
  const { measure, focus } = state;
  const asks = flowsSection(state, filter);
  const isByMoney = measure === 'contracted';
  const onFocus = (code: string) => change({ focus: code === focus ? '' : code });
  return (
    <Card
      id="flow"
      title={t('overview.flow')}
      section={asks}
      asked={useAnswer(asks)}
      height={440}
      isEmpty={({ flows }) => drawn(flows, state).length === 0}
      empty={
        <Empty
          what={t(isByMoney ? 'overview.flow.noMoney' : 'overview.flow.empty')}
          why={t(isByMoney ? 'overview.flow.noMoneyWhy' : 'overview.flow.emptyWhy')}
        />
      }
      sentence={({ flows }) => sentenceOf(flows, state)}
      chart={({ flows }) => <FlowPicture {...{ flows, state, onFocus }} />}
      table={({ flows }) => <FlowTable flows={flows} />}
      foot={({ flows }) => (
        <FlowFoot {...{ flows, totals, focus }} clear={() => change({ focus: '' })} />
      )}
    />
  );
}
