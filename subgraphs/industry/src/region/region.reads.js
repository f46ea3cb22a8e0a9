import { newest, page } from '@jiedui/subgraph';
import { borrowed, rows } from '../tables.ts';
export const Region = borrowed((region) => ({
    industrialParks: (args) => page(rows('industrialPark', (park) => park.where('hostCode', '=', region.code)), newest('founded'), args),
}));
