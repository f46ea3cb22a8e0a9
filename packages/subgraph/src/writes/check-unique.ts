import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { snakeCase } from '../snake-case.ts';
import type { Row } from './call.ts';
import { shown } from './check-names.ts';

type Values = Readonly<Record<string, unknown>>;

/** Values that only one record may have: neither one that is there, nor two of a call. */
export async function checkUnique(
  db: Kysely<unknown>,
  table: string,
  rows: readonly Row[],
  unique: readonly (readonly string[])[],
  fieldOf: (column: string) => string,
): Promise<void> {
  for (const columns of unique) {
    const stated = rows.filter(({ record }) => columns.every((column) => record[column] != null));
    if (stated.length > 0) await checkOne(db, table, stated, { columns, fieldOf });
  }
}

async function checkOne(
  db: Kysely<unknown>,
  table: string,
  rows: readonly Row[],
  { columns, fieldOf }: { columns: readonly string[]; fieldOf: (column: string) => string },
): Promise<void> {
  const valueOf = (record: Values) =>
    JSON.stringify(columns.map((column) => String(record[column])));
  const [first = ''] = columns;
  const firsts = rows.map(({ record }) => record[first]);
  const { rows: found } = await sql<Values & { id: string }>`
    select id, ${sql.join(columns.map((column) => sql.ref(snakeCase(column))))} from ${sql.table(table)}
    where ${sql.ref(snakeCase(first))} = any(${firsts}::text[])`.execute(db);
  const owners = new Map(found.map((record) => [valueOf(record), record.id]));
  for (const row of rows) {
    const value = valueOf(row.record);
    const owner = owners.get(value);
    owners.set(value, owner ?? row.id);
    if (owner === undefined || owner === row.id) continue;
    const path = [...row.path, fieldOf(columns.at(-1) ?? '')];
    row.problems.refuse('ALREADY_RECORDED', path, {
      en: `${shown(owner)} has this already`,
      zh: `${shown(owner)} 已有同样的内容`,
    });
  }
}
