import {
  achieved,
  aggregate,
  countOf,
  countTotal,
  newest,
  page,
  partialDate,
  recordFields,
  ref,
  refs,
  spoken,
  text,
} from '@jiedui/subgraph';
import type { Asked, Spoken } from '@jiedui/subgraph';
import type {
  IndustrialParkJobsArgs,
  IndustrialParkSettlementsArgs,
  IndustrialParkTenantsArgs,
  QueryIndustrialParkArgs,
} from '../generated.ts';
import { rows, type } from '../tables.ts';

interface Which {
  readonly confirmation?: Spoken;
  readonly countedOnly?: boolean;
}

export const IndustrialPark = type('industrialPark', (park) => {
  const tenants = ({ confirmation, countedOnly }: Which) =>
    rows('settlement', (settlement) =>
      settlement
        .where('parkId', '=', park.id)
        .$call(spoken(confirmation))
        .$call(achieved(countedOnly)),
    );
  const settled = (which: Which) => tenants({ ...which, countedOnly: true });
  return {
    ...recordFields(park),
    name: text(park, 'name'),
    founded: partialDate(park, 'founded'),
    host: ref({ code: park.hostCode }),
    builders: refs(park.builderCodes, 'code'),
    settlements: (which: Asked<IndustrialParkSettlementsArgs>) =>
      aggregate(settled(which), countOf),
    jobs: (which: Asked<IndustrialParkJobsArgs>) =>
      aggregate(settled(which), (settlement) => countTotal(settlement, 'jobs')),
    tenants: (args: Asked<IndustrialParkTenantsArgs>) =>
      page(tenants(args), newest('settled'), args),
  };
});

export const industrialParkQueries = {
  industrialPark: ({ id }: Asked<QueryIndustrialParkArgs>) => ref({ id }),
};
