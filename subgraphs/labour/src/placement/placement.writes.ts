import {
  contribution,
  dateOf,
  hasHappened,
  localized,
  quantitiesOf,
  recordType,
} from '@jiedui/subgraph';
import type { Quantity } from '@jiedui/subgraph';
import type { PlacementTable } from './placement.table.ts';

const liftedOut = (quantity: Quantity): Quantity => ({
  ...quantity,
  of: { zh: '脱贫人口', en: 'lifted out of poverty' },
});

export const placement = recordType<PlacementTable>(
  'placement',
  {
    kind: 'PLACEMENT',
    label: { zh: '劳务就业', en: 'Placement' },
    of: (placement) => {
      const placed = dateOf(placement, 'placed');
      const { headcountValue, headcountQualifier, liftedOutValue, liftedOutQualifier } = placement;
      return {
        title: localized(placement, 'title'),
        status: placement.status,
        occurred: placed,
        quantities: [
          ...quantitiesOf(placement, 'headcount', 'person'),
          ...quantitiesOf(placement, 'liftedOut', 'person').map(liftedOut),
        ],
        partOf: placement.partOfId,
        // Who is placed inside another placement is in its head count already.
        contributions:
          placement.partOfId === null && hasHappened(placement.status)
            ? [
                contribution('rural-workers-employed', placed, {
                  value: headcountValue,
                  qualifier: headcountQualifier,
                }),
                contribution('lifted-out-workers-employed', placed, {
                  value: liftedOutValue,
                  qualifier: liftedOutQualifier,
                }),
              ]
            : [],
      };
    },
  },
  {
    columns: { liftedOutOfPoverty: 'liftedOut' },
    check: ({ headcountValue, liftedOutValue }, refuse) => {
      if (headcountValue !== null && liftedOutValue !== null && liftedOutValue > headcountValue)
        refuse('CONTRADICTION', 'liftedOutValue', {
          en: 'More are lifted out of poverty than were placed',
          zh: '就业的脱贫人口多于就业总人数',
        });
    },
  },
);
