import { ref } from '@jiedui/subgraph';
import { borrowed } from '../tables.ts';

/** The id of an activity is the id of its record. */
export const Activity = borrowed((activity) => ({
  agreement: ref({ id: activity.id }),
  investmentEvent: ref({ id: activity.id }),
  industrialPark: ref({ id: activity.id }),
  settlement: ref({ id: activity.id }),
}));
