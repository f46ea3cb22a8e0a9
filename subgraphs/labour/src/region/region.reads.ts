import { newest, page } from '@jiedui/subgraph';
import type { Asked } from '@jiedui/subgraph';
import type { RegionLabourBrandsArgs } from '../generated.ts';
import { borrowed, rows } from '../tables.ts';

export const Region = borrowed<'code'>((region) => ({
  labourBrands: (args: Asked<RegionLabourBrandsArgs>) =>
    page(
      rows('labourBrand', (brand) => brand.where('regionCode', '=', region.code)),
      newest('founded'),
      args,
    ),
}));
