import { aggregate, countOf, countTotal, newest, page, partialDate, recordFields, ref, refs, text, } from '@jiedui/subgraph';
import { one, rows, type } from '../tables.ts';
export const IndustrialPark = type('industrialPark', (park) => {
    const tenants = rows('settlement', (settlement) => settlement.where('parkId', '=', park.id));
    return {
        ...recordFields(park),
        name: text(park, 'name'),
        founded: partialDate(park, 'founded'),
        host: ref({ code: park.hostCode }),
        builders: refs(park.builderCodes, 'code'),
        settlements: aggregate(tenants, countOf),
        jobs: aggregate(tenants, (settlement) => countTotal(settlement, 'jobs')),
        tenants: (args) => page(tenants, newest('settled'), args),
    };
});
export const industrialParkQueries = {
    industrialPark: ({ id }) => one('industrialPark', (park) => park.where('id', '=', id)),
};
