import { borrowed, one } from '../tables.ts';

/** The id of an activity is the id of its record. */
export const Activity = borrowed((activity) => ({
  schoolPairing: one('schoolPairing', (pairing) => pairing.where('id', '=', activity.id)),
  exchangeSession: one('exchangeSession', (session) => session.where('id', '=', activity.id)),
  educationTeam: one('educationTeam', (team) => team.where('id', '=', activity.id)),
}));
