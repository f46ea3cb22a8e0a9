import { dateOf, localized, recordType } from '@jiedui/subgraph';
import type { LabourProgrammeTable } from './labour-programme.table.ts';

/** A programme adds to no indicator: the brands, placements and trainings that come of it do. */
export const labourProgramme = recordType<LabourProgrammeTable>('labour_programme', {
  kind: 'LABOUR_PROGRAMME',
  label: { zh: '劳务协作项目', en: 'Labour programme' },
  of: (programme) => ({
    title: localized(programme, 'title'),
    status: programme.status,
    occurred: dateOf(programme, 'launched'),
    partOf: programme.partOfId,
  }),
});
