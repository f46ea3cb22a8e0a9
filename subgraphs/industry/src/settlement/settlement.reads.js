import { money, partialDate, quantity, recordFields, ref, text } from '@jiedui/subgraph';
import { one, type } from '../tables.ts';
export const Settlement = type('settlement', (settlement) => ({
    ...recordFields(settlement),
    title: text(settlement, 'title'),
    settled: partialDate(settlement, 'settled'),
    enterprise: ref({ id: settlement.enterpriseId }),
    park: one('industrialPark', (park) => park.where('id', '=', settlement.parkId)),
    host: ref({ code: settlement.hostCode }),
    paidIn: money(settlement, 'paidIn', 'PAID_IN'),
    jobs: quantity(settlement, 'jobs', 'person'),
}));
