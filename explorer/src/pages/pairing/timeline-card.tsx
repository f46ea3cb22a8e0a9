import { Card } from '../../card/card.tsx';
import { Empty } from '../../card/empty.tsx';
import { More } from '../../card/more.tsx';
import { listSection } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { t } from '../../words/t.ts';
import { DomainChoice } from './domain-choice.tsx';
import { PairingTimeline } from './generated.ts';
import { filterOf, momentOf } from './pairing-params.ts';
import type { PanelProps } from './panel-props.ts';
import { StatusChoice } from './status-choice.tsx';
import { TimelineList } from './timeline-list.tsx';

/** What happened, newest first; what has no date in a part of its own. */
export function TimelineCard({ asks, state, change }: PanelProps) {
  const asked = listSection(
    PairingTimeline,
    { id: asks.id, filter: filterOf(asks, state), ...momentOf(state) },
    state.n,
  );
  return (
    <Card
      id="timeline"
      title={t('pairing.timeline')}
      section={asked}
      asked={useAnswer(asked)}
      height={620}
      aside={<StatusChoice state={state} change={change} />}
      isEmpty={({ pairing }) => pairing?.timeline.totalCount === 0}
      empty={<Empty what={t('pairing.timeline.empty')} why={t('pairing.timeline.emptyWhy')} />}
      sentence={({ pairing }) =>
        t('pairing.timeline.sentence', { n: pairing?.timeline.totalCount ?? 0 })
      }
      table={({ pairing }) => <TimelineList activities={pairing?.timeline.nodes ?? []} />}
      foot={({ pairing }) => (
        <>
          <More
            shown={pairing?.timeline.nodes.length ?? 0}
            of={pairing?.timeline.totalCount ?? 0}
            n={state.n}
            change={change}
          />
          <DomainChoice state={state} change={change} />
        </>
      )}
    />
  );
}
