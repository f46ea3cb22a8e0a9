const DATED = new Set(['DAY', 'MONTH', 'QUARTER', 'YEAR']);
/** A contribution at the time that is known: a month counts only where the day or the month is stated. */
export function contribution(indicator, occurred, stated) {
    const [year = 0, month = 0] = occurred.on !== null && DATED.has(occurred.precision) ? occurred.on.split('-').map(Number) : [];
    const knowsMonth = occurred.precision === 'DAY' || occurred.precision === 'MONTH';
    return {
        indicator,
        year,
        month: knowsMonth ? month : 0,
        value: stated.value === null ? null : String(stated.value),
        qualifier: stated.value === null ? null : stated.qualifier,
    };
}
/** A contribution of one whole thing: a session, a brand, a pairing of schools. */
export const oneMore = (indicator, occurred) => contribution(indicator, occurred, { value: 1, qualifier: 'EXACT' });
