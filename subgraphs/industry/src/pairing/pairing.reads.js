import { aggregate, bucketsBy, moneyTotal, newest, object, page, picked, union, within, } from '@jiedui/subgraph';
import { sql } from 'kysely';
import { borrowed, rows } from '../tables.ts';
/** Contracted money inside an event is already in the event's own figure: totals leave it out. */
const agreementsOf = (pairing, { period, countedOnly }) => rows('agreement', (agreement) => agreement
    .where('pairingId', '=', pairing)
    .$call(within('signedOn', period))
    .$if(countedOnly === true, (all) => all.where('partOfId', 'is', null)));
const eventsOf = (pairing, { period }) => rows('investmentEvent', (event) => event.where('pairingId', '=', pairing).$call(within('heldOn', period)));
const figures = {
    contractedFen: 'contractedFen',
    contractedQualifier: 'contractedQualifier',
    paidInFen: 'paidInFen',
    paidInQualifier: 'paidInQualifier',
};
/** Exactly what `agreements` and `investmentEvents` list with `countedOnly`: so total and drill-down agree. */
const counted = (pairing, period) => union(picked(agreementsOf(pairing, { period, countedOnly: true }), {
    on: 'signedOn',
    precision: 'signedPrecision',
    ...figures,
}), picked(eventsOf(pairing, { period }), { on: 'heldOn', precision: 'heldPrecision', ...figures }));
const totals = (record) => ({
    contracted: object(moneyTotal(record, 'contracted')),
    paidIn: object(moneyTotal(record, 'paidIn', sql `${record['paidInQualifier']} is not null`)),
});
export const Pairing = borrowed((pairing) => ({
    agreements: (args) => page(agreementsOf(pairing.id, args), newest('signed'), args),
    investmentEvents: (args) => page(eventsOf(pairing.id, args), newest('held'), args),
    industrialParks: (args) => page(rows('industrialPark', (park) => park.where('pairingId', '=', pairing.id)), newest('founded'), args),
    settlements: (args) => page(rows('settlement', (settlement) => settlement.where('pairingId', '=', pairing.id)), newest('settled'), args),
    investmentSummary: ({ period, by }) => {
        const records = counted(pairing.id, period);
        return aggregate(records, (record) => ({
            ...totals(record),
            buckets: bucketsBy(by, records, totals),
        }));
    },
}));
