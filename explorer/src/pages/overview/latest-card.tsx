import { Card } from '../../card/card.tsx';
import { Empty } from '../../card/empty.tsx';
import { section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { t } from '../../words/t.ts';
import { OverviewLatest } from './generated.ts';
import type { ActivityFilter } from './generated.ts';
import { LatestList } from './latest-list.tsx';
import { LiveMark } from './live-mark.tsx';

/** What was recorded last, by its own date; and that more has come meanwhile. */
export function LatestCard({ filter }: { readonly filter: ActivityFilter }) {
  const asks = section(OverviewLatest, { filter, first: 10 });
  return (
    <Card
      id="latest"
      title={t('overview.latest')}
      section={asks}
      asked={useAnswer(asks)}
      aside={<LiveMark />}
      height={440}
      isEmpty={({ activities }) => activities.totalCount === 0}
      empty={<Empty what={t('overview.latest.empty')} why={t('overview.latest.emptyWhy')} />}
      sentence={() => t('overview.latest.sentence')}
      table={({ activities }) => <LatestList activities={activities.nodes} />}
    />
  );
}
