import { ref } from '@jiedui/subgraph';
import { borrowed } from '../tables.ts';

/** The id of an activity is the id of its record. */
export const Activity = borrowed((activity) => ({
  hospitalPairing: ref({ id: activity.id }),
  medicalTeam: ref({ id: activity.id }),
  medicalService: ref({ id: activity.id }),
}));
