import { borrowed, one } from '../tables.ts';

/** The id of an activity is the id of its record. */
export const Activity = borrowed((activity) => ({
  hospitalPairing: one('hospitalPairing', (pairing) => pairing.where('id', '=', activity.id)),
  medicalTeam: one('medicalTeam', (team) => team.where('id', '=', activity.id)),
  medicalService: one('medicalService', (service) => service.where('id', '=', activity.id)),
}));
