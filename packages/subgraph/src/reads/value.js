import { sql } from 'kysely';
import { list, object } from './shape.ts';
const column = (row, name) => row[name];
/** `title_zh` and `title_en` as one text in two languages; null where the zh is. */
export const text = (row, prefix) => {
    const zh = column(row, `${prefix}Zh`);
    return object({ zh, en: column(row, `${prefix}En`) }, sql `${zh} is not null`);
};
/** `signed_on`, `signed_end`, `signed_precision`, `signed_text`: what is known of a date; null where no precision is. */
export const partialDate = (row, prefix) => {
    const precision = column(row, `${prefix}Precision`);
    return object({
        date: column(row, `${prefix}On`),
        end: column(row, `${prefix}End`),
        precision,
        text: column(row, `${prefix}Text`),
    }, sql `${precision} is not null`);
};
/** Fen as yuan, exactly: two decimals. */
export const yuan = (fen) => sql `round(${fen} / 100.0, 2)`;
/** Money of one stage, from `<prefix>_fen` and `<prefix>_qualifier`. Null where no figure is stated; that is not zero. */
export const money = (row, prefix, stage) => {
    const fen = column(row, `${prefix}Fen`);
    return object({
        fen,
        yuan: yuan(fen),
        currency: sql.lit('CNY'),
        qualifier: column(row, `${prefix}Qualifier`),
        stage: typeof stage === 'string' ? sql.lit(stage) : stage,
    }, sql `${fen} is not null`);
};
/** A number with its unit, from `<prefix>_value` and `<prefix>_qualifier`. Null where the source states none. */
export const quantity = (row, prefix, unit) => {
    const value = column(row, `${prefix}Value`);
    return object({
        value,
        unit: typeof unit === 'string' ? sql.lit(unit) : unit,
        of: object({ zh: sql `null`, en: sql `null` }, sql `false`),
        qualifier: column(row, `${prefix}Qualifier`),
    }, sql `${value} is not null`);
};
/** A JSON array of texts in two languages. */
export const texts = (array) => list(array, (item) => ({ zh: sql `${item} ->> 'zh'`, en: sql `${item} ->> 'en'` }));
/** A JSON array of quantities, as events carry them. */
export const quantities = (array) => list(array, (item) => ({
    value: sql `${item} ->> 'value'`,
    unit: sql `${item} ->> 'unit'`,
    of: object({ zh: sql `${item} -> 'of' ->> 'zh'`, en: sql `${item} -> 'of' ->> 'en'` }, sql `${item} -> 'of' ->> 'zh' is not null`),
    qualifier: sql `${item} ->> 'qualifier'`,
}));
