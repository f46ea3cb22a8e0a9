import { newest, page, partialDate, recordFields, ref, text } from '@jiedui/subgraph';
import type { Asked } from '@jiedui/subgraph';
import type { LabourProgrammePartsArgs } from '../generated.ts';
import { one, rows, type } from '../tables.ts';

export const LabourProgramme = type('labourProgramme', (programme) => ({
  ...recordFields(programme),
  title: text(programme, 'title'),
  launched: partialDate(programme, 'launched'),
  brand: one('labourBrand', (brand) => brand.where('id', '=', programme.brandId)),
  region: ref({ code: programme.regionCode }),
  partOf: one('labourProgramme', (whole) => whole.where('id', '=', programme.partOfId)),
  parts: (args: Asked<LabourProgrammePartsArgs>) =>
    page(
      rows('labourProgramme', (part) => part.where('partOfId', '=', programme.id)),
      newest('launched'),
      args,
    ),
}));
