import { newest, page } from '@jiedui/subgraph';
import type { Asked } from '@jiedui/subgraph';
import type { RegionIndustrialParksArgs } from '../generated.ts';
import { borrowed, rows } from '../tables.ts';

export const Region = borrowed<'code'>((region) => ({
  industrialParks: (args: Asked<RegionIndustrialParksArgs>) =>
    page(
      rows('industrialPark', (park) => park.where('hostCode', '=', region.code)),
      newest('founded'),
      args,
    ),
}));
