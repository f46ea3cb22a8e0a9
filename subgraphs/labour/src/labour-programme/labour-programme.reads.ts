import { newest, page, partialDate, recordFields, ref, text } from '@jiedui/subgraph';
import type { Asked } from '@jiedui/subgraph';
import type { LabourProgrammePartsArgs } from '../generated.ts';
import { rows, type } from '../tables.ts';

export const LabourProgramme = type('labourProgramme', (programme) => ({
  ...recordFields(programme),
  title: text(programme, 'title'),
  launched: partialDate(programme, 'launched'),
  brand: ref({ id: programme.brandId }),
  region: ref({ code: programme.regionCode }),
  partOf: ref({ id: programme.partOfId }),
  parts: (args: Asked<LabourProgrammePartsArgs>) =>
    page(
      rows('labourProgramme', (part) => part.where('partOfId', '=', programme.id)),
      newest('launched'),
      args,
    ),
}));
