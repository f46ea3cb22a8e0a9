import { byKey, contains, page, ref, text } from '@jiedui/subgraph';
import type { Asked } from '@jiedui/subgraph';
import type { QueryRegionArgs, QueryRegionsArgs } from '../generated.ts';
import { many, rows, type } from '../tables.ts';

export const Region = type('region', (region) => ({
  name: text(region, 'name'),
  parent: ref({ code: region.parentCode }),
  replacedBy: ref({ code: region.replacedBy }),
  members: many('region', (member) =>
    member
      .where('code', 'in', (members) =>
        members
          .selectFrom('regionMember')
          .select('memberCode')
          .where('groupCode', '=', region.code),
      )
      .orderBy('code'),
  ),
  supports: many('pairing', (pairing) =>
    pairing.where('supporterCode', '=', region.code).orderBy('id'),
  ),
  assistedBy: many('pairing', (pairing) =>
    pairing.where('recipientCode', '=', region.code).orderBy('id'),
  ),
}));

const filtered = (filter: Asked<QueryRegionsArgs>['filter']) =>
  rows('region', (region, { nameZh, nameEn }) =>
    region
      .$if(filter?.name != null, (some) =>
        some.where(contains([nameZh, nameEn], filter?.name ?? '')),
      )
      .$if(filter?.level != null, (some) => some.where('level', '=', filter?.level as string))
      .$if(filter?.kind != null, (some) => some.where('kind', '=', filter?.kind as string))
      .$if(filter?.parent != null, (some) =>
        some.where('parentCode', '=', filter?.parent as string),
      ),
  );

export const regionQueries = {
  region: ({ code }: Asked<QueryRegionArgs>) => ref({ code }),
  regions: ({ filter, ...args }: Asked<QueryRegionsArgs>) =>
    page(filtered(filter), byKey('code'), args),
};
