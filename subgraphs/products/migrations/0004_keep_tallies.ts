import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** What a pairing's lists hold and its summary sums up to does not take longer to say the more there is. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- A pairing's platforms and products.
    select keep_tally('sales_platform', 'pairing_id');
    select keep_tally('product', 'pairing_id');
    -- A pairing's sales and livestreams, and what was sold.
    select keep_tally('sale', 'pairing_id', measured => 'select ''sold'', r.sold_fen, r.sold_qualifier');
    select keep_tally('livestream', 'pairing_id', measured => 'select ''sold'', r.sold_fen, r.sold_qualifier');`.execute(
    db,
  );
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    select drop_tally(records, 'pairing_id')
    from unnest(array['sales_platform', 'product', 'sale', 'livestream']) as records;`.execute(db);
}
