import { Card } from '../../card/card.tsx';
import { Empty } from '../../card/empty.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import { t } from '../../words/t.ts';
import { flowsSection } from './flows-section.ts';
import type { ActivityFilter } from './generated.ts';
import type { OverviewState } from './overview-params.ts';
import { pairsOf, SilenceTable } from './silence-table.tsx';

interface SilenceCardProps {
  readonly state: OverviewState;
  readonly filter: ActivityFilter;
}

/** Who has records in which domain, and who has none: the flows once more, by what they lack. */
export function SilenceCard({ state, filter }: SilenceCardProps) {
  const asks = flowsSection(state, filter);
  return (
    <Card
      id="silence"
      title={t('overview.silence')}
      section={asks}
      asked={useAnswer(asks)}
      height={220}
      isEmpty={({ flows }) => flows.length === 0}
      empty={<Empty what={t('overview.flow.empty')} why={t('overview.flow.emptyWhy')} />}
      sentence={({ flows }) => {
        const pairs = pairsOf(flows);
        const empty = pairs.reduce((sum, { counts }) => sum + 6 - counts.size, 0);
        return t('overview.silence.sentence', {
          pairs: pairs.length,
          empty,
          cells: pairs.length * 6,
        });
      }}
      table={({ flows }) => <SilenceTable flows={flows} isLinked={state.level === 'county'} />}
    />
  );
}
