import { useState } from 'react';
import { Card } from '../../card/card.tsx';
import { Empty } from '../../card/empty.tsx';
import { More } from '../../card/more.tsx';
import { listSection, section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Page } from '../../shell/page.tsx';
import { useViewer } from '../../sign-in/use-viewer.ts';
import { useUrlState } from '../../state/use-url-state.ts';
import { t } from '../../words/t.ts';
import { Filters } from './filters.tsx';
import { ReconcileCounts, ReconcileList } from './generated.ts';
import { ReadOnly } from './read-only.tsx';
import { filterOf, reconcileParams } from './reconcile-params.ts';
import type { ReconcileChange, ReconcileState } from './reconcile-params.ts';
import { RecordList } from './record-list.tsx';
import { Oldest, Turns } from './turns.tsx';
import './reconcile.css';

/** What the two sides of a pairing do not agree on, or have not yet said. */
export function ReconcilePage() {
  const { state, change, dropped } = useUrlState(reconcileParams);
  const { answer } = useAnswer(
    section(ReconcileCounts, {
      unconfirmed: filterOf(state, { state: 'unconfirmed' }),
      disputed: filterOf(state, { state: 'disputed' }),
      open: filterOf(state, { state: 'open' }),
    }),
  );
  const viewer = useViewer();
  const maySpeak = viewer?.scopes.includes('confirm') === true;
  return (
    <Page title={t('reconcile.title')} windowTitle={t('reconcile.nav')} dropped={dropped}>
      {answer?.data && (
        <p className="lead">
          {t('reconcile.sentence', {
            unconfirmed: answer.data.unconfirmed.totalCount,
            disputed: answer.data.disputed.totalCount,
          })}
          <Oldest changedAt={answer.data.oldest.nodes[0]?.changedAt} />
        </p>
      )}
      {state.awaiting !== '' && <Turns state={state} change={change} />}
      {viewer !== undefined && !maySpeak && <ReadOnly isSignedIn={viewer !== null} />}
      <Filters state={state} change={change} viewer={viewer ?? null} />
      <OpenRecords {...{ state, change, maySpeak }} />
    </Page>
  );
}

interface OpenRecordsProps {
  readonly state: ReconcileState;
  readonly change: ReconcileChange;
  readonly maySpeak: boolean;
}

function OpenRecords({ state, change, maySpeak }: OpenRecordsProps) {
  const [said, setSaid] = useState('');
  const asks = listSection(ReconcileList, { filter: filterOf(state) }, state.n);
  return (
    <>
      <p className="said" role="status">
        {said}
      </p>
      <Card
        id="open"
        title={t('reconcile.list')}
        section={asks}
        asked={useAnswer(asks)}
        height={520}
        isEmpty={({ activities }) => activities.totalCount === 0}
        empty={<Empty what={t('reconcile.empty')} why={t('reconcile.emptyWhy')} />}
        sentence={() => t('reconcile.order')}
        table={({ activities }) => (
          <RecordList
            records={activities.nodes}
            onSaid={setSaid}
            {...{ state, change, maySpeak }}
          />
        )}
        foot={({ activities: { nodes, totalCount } }) => (
          <More shown={nodes.length} of={totalCount} n={state.n} change={change} />
        )}
      />
    </>
  );
}
