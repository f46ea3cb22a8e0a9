import { sql } from 'kysely';
import { builder, rowOf } from './builder.ts';
import { many, one } from './shape.ts';
/**
 * The words of a subgraph's `*.reads.ts`, typed by its tables: an unknown table or column, or a number compared with an
 * id, does not compile. In callbacks write columns bare (`'pairingId'`) or take them from the second parameter: the
 * alias is the engine's.
 */
export function vocabulary() {
    const rows = (table, where = (all) => all) => ({
        table,
        from: (alias) => where(builder.selectFrom(sql.table(table).as(alias)), rowOf(alias)),
    });
    return {
        /** Rows of one table under one filter. */
        rows,
        /** A type whose rows live here. Columns of the same name need no line. */
        type: (table, fields) => ({
            table,
            fields: fields,
        }),
        /** A type that lives elsewhere: only its key is known. */
        borrowed: (fields) => ({ fields: fields }),
        /** Fields of Query. */
        root: (fields) => ({ fields: () => fields }),
        /** The one row that is meant, or null. */
        one: (table, where, each) => one(rows(table, where), each),
        /** All rows that are meant, for lists that cannot grow. */
        many: (table, where, each) => many(rows(table, where), each),
    };
}
