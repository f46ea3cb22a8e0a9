import { newest, page } from '@jiedui/subgraph';
import type { Asked } from '@jiedui/subgraph';
import type { OrganizationLivestreamsArgs, OrganizationProductsArgs } from '../generated.ts';
import { borrowed, rows } from '../tables.ts';

export const Organization = borrowed((organization) => ({
  livestreams: (args: Asked<OrganizationLivestreamsArgs>) =>
    page(
      rows('livestream', (stream) => stream.where('organizationId', '=', organization.id)),
      newest('held'),
      args,
    ),
  products: (args: Asked<OrganizationProductsArgs>) =>
    page(
      rows('product', (product) => product.where('organizationId', '=', organization.id)),
      newest('shown'),
      args,
    ),
}));
