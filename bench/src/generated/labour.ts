import { labourBrand } from '../../../subgraphs/labour/src/labour-brand/labour-brand.writes.ts';
import { labourProgramme } from '../../../subgraphs/labour/src/labour-programme/labour-programme.writes.ts';
import { placement } from '../../../subgraphs/labour/src/placement/placement.writes.ts';
import { training } from '../../../subgraphs/labour/src/training/training.writes.ts';
import { workshop } from '../../../subgraphs/labour/src/workshop/workshop.writes.ts';
import { anyOf, dated, kind, statusFrom } from './kind.ts';
import type { Here, Kind } from './kind.ts';
import { countColumns, named, titled } from './record.ts';

const DESTINATIONS = ['LOCAL', 'WITHIN_PROVINCE', 'EASTERN_PARTNER', 'OTHER', null] as const;

/** A whole holds far more people than its parts together. */
const people = <P extends string>(prefix: P, here: Here, most: number) =>
  here.partOfId === null
    ? countColumns(prefix, here.dice, most, here.isWhole ? most : 0)
    : countColumns(prefix, here.dice, most / 100);

function heads(here: Here) {
  const headcount = people('headcount', here, 1000);
  const { headcountValue: value, headcountQualifier } = headcount;
  return {
    ...headcount,
    liftedOutValue: value === null ? null : Math.floor(value / 3),
    liftedOutQualifier: headcountQualifier,
  };
}

/** Brands, programmes, placements, trainings and workshops. */
export const labourKinds: readonly Kind[] = [
  kind(labourBrand, 0.01, (here) => ({
    ...named('劳务品牌', 'labour brand', here.n),
    ...dated('founded', here),
    status: statusFrom(here, 'LAUNCHED'),
    regionCode: here.pairing.recipient,
  })),
  kind(labourProgramme, 0.19, (here) => ({
    ...titled('劳务协作项目', 'labour programme', here.n),
    ...dated('launched', here),
    status: statusFrom(here, 'LAUNCHED'),
    brandId: here.dice.chance(0.1) ? anyOf('labour_brand', here) : null,
    regionCode: here.pairing.recipient,
    partOfId: null,
  })),
  kind(
    placement,
    0.55,
    (here) => ({
      ...titled('劳务就业', 'placement', here.n),
      ...dated('placed', here),
      ...heads(here),
      status: statusFrom(here, 'REPORTED'),
      destination: here.dice.pick(DESTINATIONS),
      brandId: here.dice.chance(0.1) ? anyOf('labour_brand', here) : null,
      employerId: here.dice.chance(0.1) ? anyOf('organization', here) : null,
      partOfId: here.partOfId,
    }),
    { table: 'placement', every: 10, chance: 0.1 },
  ),
  kind(
    training,
    0.2,
    (here) => ({
      ...titled('培训', 'training', here.n),
      ...dated('held', here),
      ...people('trainees', here, 400),
      status: statusFrom(here, 'DONE'),
      topicZh: null,
      topicEn: null,
      partOfId: here.partOfId,
    }),
    { table: 'training', every: 10, chance: 0.1 },
  ),
  kind(workshop, 0.05, (here) => ({
    ...named('帮扶车间', 'assistance workshop', here.n),
    ...dated('opened', here),
    ...countColumns('workers', here.dice, 80),
    status: statusFrom(here, 'LAUNCHED'),
    regionCode: here.pairing.recipient,
  })),
];
