import { newest, page } from '@jiedui/subgraph';
import type { Asked } from '@jiedui/subgraph';
import type { RegionProductsArgs, RegionSalesPlatformsArgs } from '../generated.ts';
import { borrowed, listOf, rows } from '../tables.ts';

export const Region = borrowed<'code'>((region) => ({
  salesPlatforms: (args: Asked<RegionSalesPlatformsArgs>) =>
    page(
      rows('salesPlatform', (platform) =>
        platform.where(({ or, eb }) =>
          or([eb('hostCode', '=', region.code), eb('originCode', '=', region.code)]),
        ),
      ),
      newest('opened'),
      args,
    ),
  products: (args: Asked<RegionProductsArgs>) =>
    page(listOf('product', { originCode: region.code }), newest('shown'), args),
}));
