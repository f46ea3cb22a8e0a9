import { getNamedType } from 'graphql';
import { sql } from 'kysely';
import { named, rowOf } from './builder.ts';
/** Columns of rows under names of their own, so that different tables can be summed together. */
export const picked = (rows, columns) => rows
    .from('p')
    .select(Object.entries(columns).map(([name, column]) => sql.ref(`p.${column}`).as(name)));
/** All of several queries of the same columns. */
export const union = (...queries) => sql `(${sql.join(queries, sql ` union all `)})`;
/** A value object: several columns of the same row; null unless `when`. */
export const object = (fields, when) => ({
    compile: (at) => {
        const json = at.compiler.object(at, fields, {});
        return when ? sql `case when ${when} then ${json} end` : json;
    },
});
/** An entity that lives elsewhere, known by its key; null where the key is null. */
export const ref = (key) => ({
    compile: (at) => {
        const json = at.compiler.object(at, at.compiler.readsOf(at).fields(key), key);
        return sql `case when ${Object.values(key)[0]} is not null then ${json} end`;
    },
});
/** What stands for one row: its own type's reads, or what `each` makes of it. */
export function nodeOf(at, rows, alias, each) {
    const row = rowOf(alias);
    if (each)
        return each(row).compile(at);
    const reads = at.compiler.readsOf(at);
    if (reads.table !== rows.table) {
        throw new Error(`${getNamedType(at.type).name} lives in ${String(reads.table)}, not ${rows.table}`);
    }
    return at.compiler.object(at, reads.fields(row), row);
}
/** The one row that `rows` finds, or null. */
export const one = (rows, each) => ({
    compile: (at) => {
        const t = at.compiler.alias();
        return sql `(${rows.from(t).select(named(nodeOf(at, rows, t, each), 'j')).limit(1)})`;
    },
});
/** All rows, in the order that `rows` says. For lists that cannot grow; others are pages. */
export const many = (rows, each) => ({
    compile: (at) => {
        const t = at.compiler.alias();
        const found = rows.from(t).select(named(nodeOf(at, rows, t, each), 'j'));
        return sql `(select coalesce(json_agg(m.j), '[]'::json) from (${found}) as m)`;
    },
});
/** The items of an array or JSON array column, in their order. */
const items = (source, each) => ({
    compile: (at) => {
        const t = at.compiler.alias();
        const item = each(sql.ref(`${t}.item`)).compile(at);
        return sql `(select coalesce(json_agg(${item} order by ${sql.ref(`${t}.n`)}), '[]'::json)
      from ${source} with ordinality as ${sql.ref(t)}(item, n))`;
    },
});
/** A JSON array kept in one column, item by item. */
export const list = (array, fields) => items(sql `jsonb_array_elements(${array})`, (item) => object(fields(item)));
/** Entities named by an array of their keys, in its order. */
export const refs = (keys, key = 'id') => items(sql `unnest(${keys})`, (item) => ref({ [key]: item }));
