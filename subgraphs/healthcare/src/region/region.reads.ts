import { byName, page } from '@jiedui/subgraph';
import type { Asked } from '@jiedui/subgraph';
import type { RegionHospitalsArgs } from '../generated.ts';
import { borrowed, rows } from '../tables.ts';

export const Region = borrowed<'code'>((region) => ({
  hospitals: (args: Asked<RegionHospitalsArgs>) =>
    page(
      rows('hospital', (hospital) => hospital.where('regionCode', '=', region.code)),
      byName(),
      args,
    ),
}));
