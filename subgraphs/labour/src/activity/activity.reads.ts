import { ref } from '@jiedui/subgraph';
import { borrowed } from '../tables.ts';

/** The id of an activity is the id of its record. */
export const Activity = borrowed((activity) => ({
  labourBrand: ref({ id: activity.id }),
  labourProgramme: ref({ id: activity.id }),
  placement: ref({ id: activity.id }),
  workshop: ref({ id: activity.id }),
  training: ref({ id: activity.id }),
}));
