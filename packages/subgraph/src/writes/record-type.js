/**
 * Declares how a record becomes an activity of the ledger; null for directories, such as schools, which are named by
 * activities but are none.
 *
 * @example
 * export const labourBrand = recordType<LabourBrandTable>('labour_brand', {
 *   kind: 'LABOUR_BRAND',
 *   label: { zh: '劳务品牌', en: 'Labour brand' },
 *   of: (brand) => ({ title: localized(brand, 'name'), status: brand.status, occurred: dateOf(brand, 'launched') }),
 * });
 */
export const recordType = (table, activity) => ({ table, activity });
/** The activity of a record, complete. */
export function activityOf(domain, type, record) {
    if (type.activity === null)
        return null;
    const { kind, label, of } = type.activity;
    const facts = of(record);
    const { pairingId, sourceId, quote, url, confidence } = record;
    return {
        domain: domain.toUpperCase(),
        kind,
        label,
        pairing: pairingId,
        origin: { sourceId, quote, url, confidence },
        money: null,
        quantities: [],
        partOf: null,
        contributions: [],
        ...facts,
    };
}
