import { borrowed, one } from '../tables.ts';

/** The id of an activity is the id of its record. */
export const Activity = borrowed((activity) => ({
  salesPlatform: one('salesPlatform', (platform) => platform.where('id', '=', activity.id)),
  product: one('product', (product) => product.where('id', '=', activity.id)),
  sale: one('sale', (sale) => sale.where('id', '=', activity.id)),
  livestream: one('livestream', (livestream) => livestream.where('id', '=', activity.id)),
}));
