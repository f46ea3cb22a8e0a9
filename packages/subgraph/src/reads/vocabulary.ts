import { sql } from 'kysely';
import type { ExpressionWrapper, SelectQueryBuilder, SelectType } from 'kysely';
import { builder, rowOf } from './builder.ts';
import type { Key, Row } from './builder.ts';
import type { Fields, Shape, TypeReads } from './compiler.ts';
import { many } from './shape.ts';
import type { Rows } from './rows.ts';
import { spoken } from './spoken.ts';
import type { Spoken } from './spoken.ts';
import { tallied } from './tally.ts';

/** The columns of a table as expressions. */
export type Columns<DB, T extends keyof DB> = {
  readonly [C in keyof DB[T]]-?: ExpressionWrapper<DB, T, SelectType<DB[T][C]>>;
};
type Query<DB, T extends keyof DB> = SelectQueryBuilder<DB, T, object>;

/**
 * The words of a subgraph's `*.reads.ts`, typed by its tables: an unknown table or column, or a number compared with an
 * id, does not compile. In callbacks write columns bare (`'pairingId'`) or take them from the second parameter: the
 * alias is the engine's. `noRecords` names tables that hold vocabularies or views and no records.
 */
export function vocabulary<DB>(noRecords: readonly (keyof DB & string)[] = []) {
  type Table = keyof DB & string;
  type Where<T extends Table> = (
    rows: Query<DB, T>,
    row: Columns<DB, T>,
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a filter may join other tables
  ) => SelectQueryBuilder<DB, any, object>;
  type Each<T extends Table> = (row: Columns<DB, T>) => Shape;

  const rows = <T extends Table>(
    table: T,
    where: Where<T> = (every) => every,
    among?: Rows,
  ): Rows => {
    const every: Rows['from'] = (alias) =>
      among?.from(alias) ?? builder.selectFrom(sql.table(table).as(alias) as never);
    const from: Rows['from'] = (alias) =>
      where(every(alias) as never, rowOf(alias) as never) as never;
    if (among || noRecords.includes(table)) return { table, from };
    return {
      table,
      from: (alias) => from(alias).where(sql.ref(`${alias}.withdrawnAt`), 'is', null),
    };
  };

  return {
    /** Rows of one table under one filter: of records those that stand. `among` are rows of it that were chosen before. */
    rows,
    /** An owner's records of which the other side has said this; a migration keeps their tally. */
    listOf: <T extends Table>(
      table: T,
      owner: Partial<Record<keyof DB[T] & string, Key>>,
      confirmation?: Spoken,
    ): Rows => {
      const [[column, key] = []] = Object.entries(owner);
      const owned = rows(
        table,
        (all) => all.where(column as never, '=', key as never).$call(spoken(confirmation)) as never,
      );
      return tallied(owned, owner, { confirmation });
    },
    /** A type whose rows live here. Columns of the same name need no line. */
    type: <T extends Table>(table: T, fields: (row: Columns<DB, T>) => Fields): TypeReads => ({
      table,
      fields: fields as (row: Row) => Fields,
    }),
    /** A type that lives elsewhere: only its key is known. */
    borrowed: <K extends string = 'id'>(
      fields: (row: Readonly<Record<K, ExpressionWrapper<DB, Table, string>>>) => Fields,
    ): TypeReads => ({ fields: fields as never }),
    /** Fields of Query. */
    root: (fields: Fields): TypeReads => ({ fields: () => fields }),
    /** All rows that are meant, for lists that cannot grow. */
    many: <T extends Table>(table: T, where: Where<T>, each?: Each<T>): Shape =>
      many(rows(table, where), each as never),
  };
}
