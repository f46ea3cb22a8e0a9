import { borrowed, one } from '../tables.ts';

/** The id of an activity is the id of its record. */
export const Activity = borrowed((activity) => ({
  labourBrand: one('labourBrand', (brand) => brand.where('id', '=', activity.id)),
  labourProgramme: one('labourProgramme', (programme) => programme.where('id', '=', activity.id)),
  placement: one('placement', (placement) => placement.where('id', '=', activity.id)),
  workshop: one('workshop', (workshop) => workshop.where('id', '=', activity.id)),
  training: one('training', (training) => training.where('id', '=', activity.id)),
}));
