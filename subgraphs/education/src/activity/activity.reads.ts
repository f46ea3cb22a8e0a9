import { ref } from '@jiedui/subgraph';
import { borrowed } from '../tables.ts';

/** The id of an activity is the id of its record. */
export const Activity = borrowed((activity) => ({
  schoolPairing: ref({ id: activity.id }),
  exchangeSession: ref({ id: activity.id }),
  educationTeam: ref({ id: activity.id }),
}));
