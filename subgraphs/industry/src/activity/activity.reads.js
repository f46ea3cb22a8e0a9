import { borrowed, one } from '../tables.ts';
/** The id of an activity is the id of its record. */
export const Activity = borrowed((activity) => ({
    agreement: one('agreement', (agreement) => agreement.where('id', '=', activity.id)),
    investmentEvent: one('investmentEvent', (event) => event.where('id', '=', activity.id)),
    industrialPark: one('industrialPark', (park) => park.where('id', '=', activity.id)),
    settlement: one('settlement', (settlement) => settlement.where('id', '=', activity.id)),
}));
