import { newest, page, partialDate, recordFields, ref, spoken, text } from '@jiedui/subgraph';
import type { Asked } from '@jiedui/subgraph';
import type { LabourBrandPlacementsArgs, QueryLabourBrandArgs } from '../generated.ts';
import { rows, type } from '../tables.ts';

export const LabourBrand = type('labourBrand', (brand) => ({
  ...recordFields(brand),
  name: text(brand, 'name'),
  founded: partialDate(brand, 'founded'),
  region: ref({ code: brand.regionCode }),
  placements: (args: Asked<LabourBrandPlacementsArgs>) =>
    page(
      rows('placement', (placement) =>
        placement.where('brandId', '=', brand.id).$call(spoken(args.confirmation)),
      ),
      newest('placed'),
      args,
    ),
}));

export const labourBrandQueries = {
  labourBrand: ({ id }: Asked<QueryLabourBrandArgs>) => ref({ id }),
};
