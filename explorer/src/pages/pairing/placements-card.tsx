import { Card } from '../../card/card.tsx';
import { Empty } from '../../card/empty.tsx';
import { section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { toMark } from '../../figures/mark.ts';
import type { Total } from '../../figures/mark.ts';
import { countText } from '../../figures/mark-text.ts';
import { Table } from '../../table/table.tsx';
import { t } from '../../words/t.ts';
import { PairingPlacements } from './generated.ts';
import type { Asks } from './pairing-params.ts';

const people = (total: Total) => countText(toMark(total), t('pairing.person'));

/** How many workers were placed, where, and how many of them were lifted out of poverty. */
export function PlacementsCard({ asks }: { readonly asks: Asks }) {
  const asked = section(PairingPlacements, asks);
  return (
    <Card
      id="placements"
      title={t('pairing.placements')}
      section={asked}
      asked={useAnswer(asked)}
      isEmpty={({ pairing }) => {
        const headcount = pairing?.placementSummary?.headcount;
        return !headcount || toMark(headcount).kind === 'missing';
      }}
      empty={<Empty what={t('pairing.placements.empty')} why={t('pairing.placements.emptyWhy')} />}
      sentence={({ pairing }) => {
        const summary = pairing?.placementSummary;
        return (
          summary &&
          t('pairing.placements.sentence', {
            all: people(summary.headcount),
            lifted: people(summary.liftedOutOfPoverty),
          })
        );
      }}
      table={({ pairing }) => (
        <Table
          caption={t('pairing.placements')}
          rows={pairing?.placementSummary?.byDestination ?? []}
          rowKey={({ destination }) => destination}
          columns={[
            {
              head: t('pairing.placements.destination'),
              cell: ({ destination }) => t(`pairing.destination.${destination}`),
            },
            {
              head: t('pairing.placements.people'),
              cell: ({ headcount }) => people(headcount),
              isNumber: true,
            },
            {
              head: t('pairing.placements.lifted'),
              cell: ({ liftedOutOfPoverty }) => people(liftedOutOfPoverty),
              isNumber: true,
            },
          ]}
        />
      )}
    />
  );
}
