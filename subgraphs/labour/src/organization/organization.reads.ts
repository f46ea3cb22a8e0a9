import { newest, page } from '@jiedui/subgraph';
import type { Asked } from '@jiedui/subgraph';
import type { OrganizationPlacementsArgs } from '../generated.ts';
import { borrowed, rows } from '../tables.ts';

export const Organization = borrowed((organization) => ({
  placements: (args: Asked<OrganizationPlacementsArgs>) =>
    page(
      rows('placement', (placement) => placement.where('employerId', '=', organization.id)),
      newest('placed'),
      args,
    ),
}));
