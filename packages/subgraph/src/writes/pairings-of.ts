import { sql } from 'kysely';
import type { KnownPairing } from './directory.ts';
import type { WriterParts } from './writer-parts.ts';

/**
 * The pairings to which records belong now, by the records' ids: looked up before the transaction, which must not wait
 * for a second connection. Where a revision moves a record meanwhile, its number refuses what was judged by this.
 */
export async function pairingsOf(
  { db, type, directory }: WriterParts,
  ids: readonly string[],
): Promise<Map<string, KnownPairing>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; pairingId: string }>`
    select id, pairing_id from ${sql.table(type.table)}
    where id = any(${ids.map((id) => id.replaceAll('\0', ''))}::text[]) and pairing_id is not null`.execute(
    db,
  );
  if (rows.length === 0) return new Map();
  const pairings = [...new Set(rows.map(({ pairingId }) => pairingId))];
  const answer = await directory().look({ pairings, regions: [], organizations: [], sources: [] });
  return new Map(
    rows.flatMap(({ id, pairingId }) => {
      const pairing = answer.pairings.get(pairingId);
      return pairing ? [[id, pairing] as const] : [];
    }),
  );
}
