import { vocabulary } from '@jiedui/subgraph';
import type { LabourBrandTable } from './labour-brand/labour-brand.table.ts';
import type { LabourProgrammeTable } from './labour-programme/labour-programme.table.ts';
import type { PlacementTable } from './placement/placement.table.ts';
import type { TrainingTable } from './training/training.table.ts';
import type { WorkshopTable } from './workshop/workshop.table.ts';

export interface Tables {
  labourBrand: LabourBrandTable;
  labourProgramme: LabourProgrammeTable;
  placement: PlacementTable;
  training: TrainingTable;
  workshop: WorkshopTable;
}

export const { type, borrowed, root, rows, many, listOf } = vocabulary<Tables>();
