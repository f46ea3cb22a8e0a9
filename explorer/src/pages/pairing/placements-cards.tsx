import { listSection } from '../../data/section.ts';
import { t } from '../../words/t.ts';
import { PairingPlacementRecords } from './generated.ts';
import type { PanelProps } from './panel-props.ts';
import { PlacementsCard } from './placements-card.tsx';
import { nameOf, RecordsCard, Stated } from './records-card.tsx';

/** How many workers were placed where, and the records that say so. */
export const PlacementsCards = (props: PanelProps) => (
  <>
    <PlacementsCard asks={props.asks} />
    <RecordsCard
      {...props}
      id="placementRecords"
      section={listSection(PairingPlacementRecords, props.asks, props.state.n)}
      listOf={({ pairing }) => pairing?.placements}
      dateOf={({ placed }) => placed}
      columns={[
        {
          head: t('pairing.placements.destination'),
          cell: ({ destination }) =>
            destination ? t(`pairing.destination.${destination}`) : t('figure.missing'),
        },
        { head: t('pairing.employer'), cell: ({ employer }) => nameOf(employer) },
        {
          head: t('pairing.placements.people'),
          cell: ({ headcount }) => <Stated of={headcount} />,
          isNumber: true,
        },
      ]}
    />
  </>
);
