import { newest, page } from '@jiedui/subgraph';
import type { Asked } from '@jiedui/subgraph';
import { sql } from 'kysely';
import type { OrganizationAgreementsArgs, OrganizationSettlementsArgs } from '../generated.ts';
import { borrowed, rows } from '../tables.ts';

export const Organization = borrowed((organization) => ({
  agreements: (args: Asked<OrganizationAgreementsArgs>) =>
    page(
      rows('agreement', (agreement, { partyIds }) =>
        agreement.where(sql<boolean>`${partyIds} @> array[${organization.id}]`),
      ),
      newest('signed'),
      args,
    ),
  settlements: (args: Asked<OrganizationSettlementsArgs>) =>
    page(
      rows('settlement', (settlement) => settlement.where('enterpriseId', '=', organization.id)),
      newest('settled'),
      args,
    ),
}));
