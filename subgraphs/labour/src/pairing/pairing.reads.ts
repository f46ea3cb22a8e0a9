import {
  achieved,
  aggregate,
  countTotal,
  groups,
  newest,
  object,
  page,
  spoken,
  tallied,
  within,
} from '@jiedui/subgraph';
import type { Asked, Key, Period, Row, Spoken } from '@jiedui/subgraph';
import type {
  PairingLabourBrandsArgs,
  PairingLabourProgrammesArgs,
  PairingPlacementsArgs,
  PairingPlacementSummaryArgs,
  PairingTrainingsArgs,
  PairingWorkshopsArgs,
} from '../generated.ts';
import { borrowed, listOf, rows } from '../tables.ts';

interface Which {
  readonly period?: Period | null | undefined;
  readonly confirmation?: Spoken;
  readonly countedOnly?: boolean;
  readonly isDestinationStated?: boolean;
}

/** What is inside another placement is in its head count already, and an intention has placed nobody: as for indicators. */
const placementsOf = (
  pairing: Key,
  { period, confirmation, countedOnly, isDestinationStated }: Which,
) =>
  tallied(
    rows('placement', (placement) =>
      placement
        .where('pairingId', '=', pairing)
        .$call(within('placed', period))
        .$call(spoken(confirmation))
        .$if(countedOnly === true, (all) => all.where('partOfId', 'is', null))
        .$call(achieved(countedOnly))
        .$if(isDestinationStated === true, (all) => all.where('destination', 'is not', null)),
    ),
    { pairingId: pairing },
    { period, confirmation, countedOnly, part: 'destination', isPartStated: isDestinationStated },
  );

const totals = (placement: Row) => ({
  headcount: object(countTotal(placement, 'headcount')),
  liftedOutOfPoverty: object(countTotal(placement, 'liftedOut')),
});

export const Pairing = borrowed((pairing) => ({
  labourBrands: (args: Asked<PairingLabourBrandsArgs>) =>
    page(
      listOf('labourBrand', { pairingId: pairing.id }, args.confirmation),
      newest('founded'),
      args,
    ),
  labourProgrammes: (args: Asked<PairingLabourProgrammesArgs>) =>
    page(
      listOf('labourProgramme', { pairingId: pairing.id }, args.confirmation),
      newest('launched'),
      args,
    ),
  placements: (args: Asked<PairingPlacementsArgs>) =>
    page(placementsOf(pairing.id, args), newest('placed'), args),
  workshops: (args: Asked<PairingWorkshopsArgs>) =>
    page(listOf('workshop', { pairingId: pairing.id }, args.confirmation), newest('opened'), args),
  trainings: (args: Asked<PairingTrainingsArgs>) =>
    page(listOf('training', { pairingId: pairing.id }, args.confirmation), newest('held'), args),
  placementSummary: (which: Asked<PairingPlacementSummaryArgs>) => {
    const counted = { ...which, countedOnly: true };
    return aggregate(placementsOf(pairing.id, counted), (placement) => ({
      ...totals(placement),
      byDestination: groups(
        placementsOf(pairing.id, { ...counted, isDestinationStated: true }),
        (placement) => placement['destination']!,
        (placement, destination) => ({ destination, ...totals(placement) }),
      ),
    }));
  },
}));
