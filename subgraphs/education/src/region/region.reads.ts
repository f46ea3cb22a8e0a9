import { byName, page } from '@jiedui/subgraph';
import type { Asked } from '@jiedui/subgraph';
import type { RegionSchoolsArgs } from '../generated.ts';
import { borrowed, rows } from '../tables.ts';

export const Region = borrowed<'code'>((region) => ({
  schools: (args: Asked<RegionSchoolsArgs>) =>
    page(
      rows('school', (school) => school.where('regionCode', '=', region.code)),
      byName(),
      args,
    ),
}));
