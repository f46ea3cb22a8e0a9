const at = (row, name) => row[name];
/** `<prefix>Zh` and `<prefix>En` of a record. */
export const localized = (row, prefix) => ({
    zh: at(row, `${prefix}Zh`),
    en: at(row, `${prefix}En`),
});
/** The partial date `<prefix>` of a record. */
export const dateOf = (row, prefix) => ({
    on: at(row, `${prefix}On`),
    end: at(row, `${prefix}End`),
    precision: at(row, `${prefix}Precision`),
    text: at(row, `${prefix}Text`),
});
/** The money `<prefix>` of a record; null where no figure is stated. */
export const moneyOf = (row, prefix, stage) => {
    const fen = at(row, `${prefix}Fen`);
    return fen === null ? null : { fen, qualifier: (at(row, `${prefix}Qualifier`) ?? 'EXACT'), stage };
};
/** The number `<prefix>` of a record as a list of quantities: empty where none is stated. */
export const quantitiesOf = (row, prefix, unit) => {
    const value = at(row, `${prefix}Value`);
    if (value === null)
        return [];
    const qualifier = (at(row, `${prefix}Qualifier`) ?? 'EXACT');
    return [{ value: String(value), unit, of: null, qualifier }];
};
/** A partial date as the columns of a record. */
export const dateColumns = (prefix, date) => ({
    [`${prefix}On`]: date.on,
    [`${prefix}End`]: date.end,
    [`${prefix}Precision`]: date.precision,
    [`${prefix}Text`]: date.text,
});
