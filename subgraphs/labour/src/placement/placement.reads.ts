import { newest, page, partialDate, quantity, recordFields, ref, text } from '@jiedui/subgraph';
import type { Asked } from '@jiedui/subgraph';
import type { PlacementPartsArgs } from '../generated.ts';
import { rows, type } from '../tables.ts';

export const Placement = type('placement', (placement) => ({
  ...recordFields(placement),
  title: text(placement, 'title'),
  placed: partialDate(placement, 'placed'),
  headcount: quantity(placement, 'headcount', 'person'),
  liftedOutOfPoverty: quantity(placement, 'liftedOut', 'person'),
  brand: ref({ id: placement.brandId }),
  employer: ref({ id: placement.employerId }),
  partOf: ref({ id: placement.partOfId }),
  parts: (args: Asked<PlacementPartsArgs>) =>
    page(
      rows('placement', (part) => part.where('partOfId', '=', placement.id)),
      newest('placed'),
      args,
    ),
}));
