import { jsonbOf } from '@jiedui/database';
import type { Database } from '@jiedui/database';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { nationalFigures } from './indicator/national-figures.ts';
import { referencePairings } from './pairing/reference-pairings.ts';
import { groupMembers, referenceRegions } from './region/reference-regions.ts';

/** All domains, in the order in which coverage lists them. */
export const DOMAINS = ['PAIRINGS', 'INDUSTRY', 'EDUCATION', 'HEALTHCARE', 'LABOUR', 'PRODUCTS'];

/** Adds the rows whose key is not there yet, in their order; what is there stays as it is. */
async function add(db: Kysely<unknown>, table: string, rows: readonly object[]): Promise<number> {
  const columns = sql.join(Object.keys(rows[0] ?? {}).map((name) => sql.ref(name)));
  const into = sql.table(table);
  const result = await sql`
    insert into ${into} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${into}, ${jsonbOf(rows)}::jsonb)
    on conflict do nothing`.execute(db);
  return Number(result.numAffectedRows ?? 0n);
}

/**
 * Codes and lists that are no records: regions, reference pairings, national figures. In one transaction,
 * and nothing that is there is changed, so that it may run at every start and be killed at any moment.
 */
export async function loadReference(
  database: Database,
  progress: (done: string) => void,
): Promise<void> {
  await database
    .kysely<unknown>()
    .transaction()
    .execute(async (db) => {
      const regions = await add(db, 'region', referenceRegions());
      await add(db, 'region_member', groupMembers());
      const pairings = await add(db, 'pairing', referencePairings());
      await add(
        db,
        'domain',
        DOMAINS.map((name, position) => ({ name, position })),
      );
      await add(db, 'indicator_figure', nationalFigures());
      if (regions + pairings > 0)
        progress(`${String(regions)} regions, ${String(pairings)} pairings`);
    });
}
