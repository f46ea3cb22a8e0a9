import { newest, page } from '@jiedui/subgraph';
import { sql } from 'kysely';
import { borrowed, rows } from '../tables.ts';
export const Organization = borrowed((organization) => ({
    agreements: (args) => page(rows('agreement', (agreement, { partyIds }) => agreement.where(sql `${partyIds} @> array[${organization.id}]`)), newest('signed'), args),
    settlements: (args) => page(rows('settlement', (settlement) => settlement.where('enterpriseId', '=', organization.id)), newest('settled'), args),
}));
