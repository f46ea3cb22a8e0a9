import { ref } from '@jiedui/subgraph';
import { borrowed } from '../tables.ts';

/** The id of an activity is the id of its record. */
export const Activity = borrowed((activity) => ({
  salesPlatform: ref({ id: activity.id }),
  product: ref({ id: activity.id }),
  sale: ref({ id: activity.id }),
  livestream: ref({ id: activity.id }),
}));
