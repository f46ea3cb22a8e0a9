import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * A list and its totals under a period are found by the days by which the list is ordered, in these indexes: of a pairing
 * with ten years of records a year is read, and no other.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index sale_of_pairing, sale_of_platform, sale_counted, livestream_of_pairing, livestream_of_platform,
      livestream_counted;
    -- A pairing's sales, newest first, page by page, and their number.
    create index sale_of_pairing on sale (pairing_id, period_sort desc, id desc)
      include (confirmation) where withdrawn_at is null;
    -- A platform's sales, page by page; number and total under any filter.
    create index sale_of_platform on sale (platform_id, period_sort desc, id desc)
      include (confirmation, status, period_precision, part_of_id, sold_fen, sold_qualifier)
      where withdrawn_at is null;
    -- A pairing's totals, and how many sales they count.
    create index sale_counted on sale (pairing_id, period_sort)
      include (confirmation, status, period_precision, sold_fen, sold_qualifier)
      where withdrawn_at is null and part_of_id is null;
    -- A pairing's livestreams, newest first, page by page, and their number.
    create index livestream_of_pairing on livestream (pairing_id, held_sort desc, id desc)
      include (confirmation) where withdrawn_at is null;
    -- A platform's livestreams, page by page; number and total under any filter.
    create index livestream_of_platform on livestream (platform_id, held_sort desc, id desc)
      include (confirmation, status, held_precision, part_of_id, sold_fen, sold_qualifier)
      where withdrawn_at is null;
    -- A pairing's totals, and how many livestreams they count.
    create index livestream_counted on livestream (pairing_id, held_sort)
      include (confirmation, status, held_precision, sold_fen, sold_qualifier)
      where withdrawn_at is null and part_of_id is null;`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index sale_of_pairing, sale_of_platform, sale_counted, livestream_of_pairing, livestream_of_platform,
      livestream_counted;
    create index sale_of_pairing on sale (pairing_id, period_sort desc, id desc)
      include (confirmation, period_on) where withdrawn_at is null;
    create index sale_of_platform on sale (platform_id, period_sort desc, id desc)
      include (confirmation, status, period_on, period_precision, part_of_id, sold_fen, sold_qualifier)
      where withdrawn_at is null;
    create index sale_counted on sale (pairing_id)
      include (confirmation, status, period_on, period_precision, sold_fen, sold_qualifier)
      where withdrawn_at is null and part_of_id is null;
    create index livestream_of_pairing on livestream (pairing_id, held_sort desc, id desc)
      include (confirmation, held_on) where withdrawn_at is null;
    create index livestream_of_platform on livestream (platform_id, held_sort desc, id desc)
      include (confirmation, status, held_on, held_precision, part_of_id, sold_fen, sold_qualifier)
      where withdrawn_at is null;
    create index livestream_counted on livestream (pairing_id)
      include (confirmation, status, held_on, held_precision, sold_fen, sold_qualifier)
      where withdrawn_at is null and part_of_id is null;`.execute(db);
}
