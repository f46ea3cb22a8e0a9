import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { AnyExpression } from './builder.ts';

interface LookUp {
  readonly table: string;
  readonly alias: string;
  /** The column that says which row is meant. */
  readonly key: string;
  readonly value: AnyExpression | undefined;
}

/** The text around a table, its alias, the key and its value: by it `tablesRead` knows what is looked up. */
export const LOOK_UP = ['(select ', ' from ', ' as ', ' where ', ' = ', ')'];

/** The JSON of the one row of a table that has a key; null where there is none. */
export const lookUp = (
  json: AnyExpression,
  { table, alias, key, value }: LookUp,
): RawBuilder<unknown> =>
  sql`(select ${json} from ${sql.table(table)} as ${sql.ref(alias)} where ${sql.ref(`${alias}.${key}`)} = ${value})`;
