import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { snakeCase } from '../snake-case.ts';

/** Records of one table that may be parts of records of another, or of the same, and the numbers that both state. */
export interface PartTable {
  readonly table: string;
  readonly whole: string;
  /** Prefixes of columns in camel case, such as `contracted`, with `Fen` or `Value` behind. */
  readonly numbers: readonly string[];
}

/** A whole that is locked until the end of the transaction, so that its parts come one after the other. */
export interface Whole {
  readonly id: string;
  readonly pairingId: string | null;
  readonly isWithdrawn: boolean;
  readonly isPart: boolean;
  /** What it states, by column; null where it states nothing, or only what is no ceiling. */
  readonly allows: Readonly<Record<string, string | null>>;
  /** How sure each number is, by the column of its qualifier. */
  readonly qualifiers: Readonly<Record<string, string | null>>;
}

export const qualifierColumn = (number: string): string =>
  number.replace(/(Fen|Value)$/, 'Qualifier');

const jsonOf = (names: readonly string[]) =>
  names.length === 0
    ? sql`'{}'::jsonb`
    : sql`jsonb_build_object(${sql.join(
        names.flatMap((name) => [sql.lit(name), sql`${sql.ref(`w.${snakeCase(name)}`)}::text`]),
      )})`;

/** Reads and locks wholes, in the order of their ids so that two calls never wait for each other. */
export async function lockWholes(
  db: Kysely<unknown>,
  { whole, numbers }: PartTable,
  hasParent: boolean,
  ids: readonly string[],
): Promise<Map<string, Whole>> {
  const isPart = hasParent ? sql`w.part_of_id is not null` : sql`false`;
  const { rows } = await sql<Whole>`
    select w.id, w.pairing_id, w.withdrawn_at is not null as is_withdrawn, ${isPart} as is_part,
      ${jsonOf(numbers)} as allows, ${jsonOf(numbers.map(qualifierColumn))} as qualifiers
    from ${sql.table(whole)} as w where w.id = any(${ids}::text[]) order by w.id for no key update`.execute(
    db,
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** What the parts of wholes that have happened state together, by whole and column; without the records of `except`. */
export async function sumsOfParts(
  db: Kysely<unknown>,
  tables: readonly PartTable[],
  wholes: readonly string[],
  except: readonly string[],
): Promise<Map<string, Record<string, bigint>>> {
  const sums = new Map<string, Record<string, bigint>>();
  for (const { table, numbers } of tables) {
    if (numbers.length === 0) continue;
    const columns = numbers.map(
      (name) => sql`sum(${sql.ref(snakeCase(name))})::text as ${sql.ref(snakeCase(name))}`,
    );
    const { rows } = await sql<Record<string, string | null>>`
      select part_of_id as whole, ${sql.join(columns)} from ${sql.table(table)}
      where part_of_id = any(${wholes}::text[]) and withdrawn_at is null and id <> all(${except}::text[])
        and status not in ('PLANNED', 'ANNOUNCED', 'CANCELLED')
      group by part_of_id`.execute(db);
    for (const row of rows) {
      const sum = sums.get(String(row['whole'])) ?? {};
      for (const name of numbers) sum[name] = (sum[name] ?? 0n) + BigInt(row[name] ?? 0);
      sums.set(String(row['whole']), sum);
    }
  }
  return sums;
}

/** Of some wholes those that have parts which stand, each with the pairing of its parts. */
export async function wholesWithParts(
  db: Kysely<unknown>,
  tables: readonly PartTable[],
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  const found = new Map<string, string | null>();
  for (const { table } of tables) {
    // Parts of one whole belong to one pairing.
    const { rows } = await sql<{ whole: string; pairingId: string | null }>`
      select part_of_id as whole, min(pairing_id) as pairing_id from ${sql.table(table)}
      where part_of_id = any(${ids}::text[]) and withdrawn_at is null group by part_of_id`.execute(
      db,
    );
    for (const { whole, pairingId } of rows) found.set(whole, pairingId);
  }
  return found;
}
