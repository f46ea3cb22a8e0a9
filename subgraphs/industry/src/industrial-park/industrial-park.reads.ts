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
  text,
} from '@jiedui/subgraph';
import type { Asked } from '@jiedui/subgraph';
import type { IndustrialParkTenantsArgs, QueryIndustrialParkArgs } from '../generated.ts';
import { one, rows, type } from '../tables.ts';

export const IndustrialPark = type('industrialPark', (park) => {
  const tenants = rows('settlement', (settlement) => settlement.where('parkId', '=', park.id));
  const settled = rows('settlement', (settlement) =>
    settlement.where('parkId', '=', park.id).$call(achieved(true)),
  );
  return {
    ...recordFields(park),
    name: text(park, 'name'),
    founded: partialDate(park, 'founded'),
    host: ref({ code: park.hostCode }),
    builders: refs(park.builderCodes, 'code'),
    settlements: aggregate(settled, countOf),
    jobs: aggregate(settled, (settlement) => countTotal(settlement, 'jobs')),
    tenants: (args: Asked<IndustrialParkTenantsArgs>) => page(tenants, newest('settled'), args),
  };
});

export const industrialParkQueries = {
  industrialPark: ({ id }: Asked<QueryIndustrialParkArgs>) =>
    one('industrialPark', (park) => park.where('id', '=', id)),
};
