import { listSection } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Card } from '../../card/card.tsx';
import { Empty } from '../../card/empty.tsx';
import { More, rowCount } from '../../card/more.tsx';
import { Page } from '../../shell/page.tsx';
import { useUrlState } from '../../state/use-url-state.ts';
import { flag, oneOf } from '../../state/params.ts';
import { t } from '../../words/t.ts';
import { PairingsList } from './generated.ts';
import { KINDS, PairingsFilters } from './pairings-filters.tsx';
import { isDocumented, PairingsTable } from './pairings-table.tsx';

const params = { kind: oneOf('all', ...KINDS), documented: flag(), n: rowCount() };

const KIND_VALUES = {
  'east-west-cooperation': 'EAST_WEST_COOPERATION',
  'counterpart-support': 'COUNTERPART_SUPPORT',
  'counterpart-cooperation': 'COUNTERPART_COOPERATION',
  'counterpart-collaboration': 'COUNTERPART_COLLABORATION',
  'designated-assistance': 'DESIGNATED_ASSISTANCE',
} as const;

/** All pairings, with how much of each is documented. */
export function PairingsPage() {
  const { state, change, dropped } = useUrlState(params);
  const kind = KINDS.find((each) => each === state.kind);
  const filter = kind ? { kind: KIND_VALUES[kind] } : {};
  const asks = listSection(PairingsList, { filter }, state.n);
  const shown = <Row extends Parameters<typeof isDocumented>[0]>(rows: readonly Row[]) =>
    state.documented ? rows.filter(isDocumented) : rows;
  return (
    <Page title={t('pairings.title')} dropped={dropped}>
      <PairingsFilters state={state} change={change} />
      <Card
        id="pairings"
        title={t('pairings.title')}
        section={asks}
        asked={useAnswer(asks)}
        height={900}
        isEmpty={({ pairings }) => shown(pairings.nodes).length === 0}
        empty={<Empty what={t('pairings.empty')} why={t('pairings.emptyWhy')} />}
        sentence={({ pairings: { totalCount, nodes } }) =>
          t('pairings.sentence', { n: totalCount, documented: nodes.filter(isDocumented).length })
        }
        table={({ pairings }) => <PairingsTable pairings={shown(pairings.nodes)} />}
        foot={({ pairings: { totalCount, nodes } }) => (
          <More shown={nodes.length} of={totalCount} n={state.n} change={change} />
        )}
      />
    </Page>
  );
}
