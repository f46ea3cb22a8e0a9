import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * Lists and totals leave out what was taken back, and an index can answer them alone only where it leaves it out too and
 * holds what the filters ask for: then no row is fetched to be counted.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index sales_platform_of_pairing, sales_platform_of_host, sales_platform_of_origin, product_of_pairing,
      product_of_origin, product_of_organization, product_of_platform, sale_of_pairing, sale_of_platform,
      sale_of_whole, sale_counted, livestream_of_pairing, livestream_of_organization, livestream_of_platform,
      livestream_of_whole, livestream_counted;
    -- A pairing's platforms, newest first, page by page, and their number, from the index alone.
    create index sales_platform_of_pairing on sales_platform (pairing_id, opened_sort desc, id desc)
      include (confirmation) where withdrawn_at is null;
    -- The platforms that stand in a region.
    create index sales_platform_of_host on sales_platform (host_code) where withdrawn_at is null;
    -- The platforms that sell a region's goods.
    create index sales_platform_of_origin on sales_platform (origin_code) where withdrawn_at is null;
    -- A pairing's products, newest first, page by page, and their number, from the index alone.
    create index product_of_pairing on product (pairing_id, shown_sort desc, id desc)
      include (confirmation) where withdrawn_at is null;
    -- A region's products, page by page.
    create index product_of_origin on product (origin_code, shown_sort desc, id desc) where withdrawn_at is null;
    -- What an organization offers, page by page.
    create index product_of_organization on product (organization_id, shown_sort desc, id desc)
      where withdrawn_at is null;
    -- What a platform shows, page by page.
    create index product_of_platform on product (platform_id, shown_sort desc, id desc)
      where withdrawn_at is null;
    -- A pairing's sales, newest first, page by page, and their number, from the index alone.
    create index sale_of_pairing on sale (pairing_id, period_sort desc, id desc)
      include (confirmation, period_on) where withdrawn_at is null;
    -- A platform's sales, page by page; number and total under any filter, from the index alone.
    create index sale_of_platform on sale (platform_id, period_sort desc, id desc)
      include (confirmation, status, period_on, period_precision, part_of_id, sold_fen, sold_qualifier)
      where withdrawn_at is null;
    -- The sales inside a sale, page by page.
    create index sale_of_whole on sale (part_of_id, period_sort desc, id desc) where withdrawn_at is null;
    -- A pairing's totals, and how many sales they count, from the index alone.
    create index sale_counted on sale (pairing_id)
      include (confirmation, status, period_on, period_precision, sold_fen, sold_qualifier)
      where withdrawn_at is null and part_of_id is null;
    -- A pairing's livestreams, newest first, page by page, and their number, from the index alone.
    create index livestream_of_pairing on livestream (pairing_id, held_sort desc, id desc)
      include (confirmation, held_on) where withdrawn_at is null;
    -- An organization's livestreams, page by page.
    create index livestream_of_organization on livestream (organization_id, held_sort desc, id desc)
      where withdrawn_at is null;
    -- A platform's livestreams, page by page; number and total under any filter, from the index alone.
    create index livestream_of_platform on livestream (platform_id, held_sort desc, id desc)
      include (confirmation, status, held_on, held_precision, part_of_id, sold_fen, sold_qualifier)
      where withdrawn_at is null;
    -- The livestreams inside a sale, page by page.
    create index livestream_of_whole on livestream (part_of_id, held_sort desc, id desc)
      where withdrawn_at is null;
    -- A pairing's totals, and how many livestreams they count, from the index alone.
    create index livestream_counted on livestream (pairing_id)
      include (confirmation, status, held_on, held_precision, sold_fen, sold_qualifier)
      where withdrawn_at is null and part_of_id is null;`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index sales_platform_of_pairing, sales_platform_of_host, sales_platform_of_origin, product_of_pairing,
      product_of_origin, product_of_organization, product_of_platform, sale_of_pairing, sale_of_platform,
      sale_of_whole, sale_counted, livestream_of_pairing, livestream_of_organization, livestream_of_platform,
      livestream_of_whole, livestream_counted;
    create index sales_platform_of_pairing on sales_platform (pairing_id, opened_sort desc, id desc);
    create index sales_platform_of_host on sales_platform (host_code);
    create index sales_platform_of_origin on sales_platform (origin_code);
    create index product_of_pairing on product (pairing_id, shown_sort desc, id desc);
    create index product_of_origin on product (origin_code, shown_sort desc, id desc);
    create index product_of_organization on product (organization_id, shown_sort desc, id desc);
    create index product_of_platform on product (platform_id, shown_sort desc, id desc);
    create index sale_of_pairing on sale (pairing_id, period_sort desc, id desc);
    create index sale_of_platform on sale (platform_id, period_sort desc, id desc);
    create index sale_of_whole on sale (part_of_id, period_sort desc, id desc);
    create index sale_counted on sale (pairing_id)
      include (status, period_on, period_precision, sold_fen, sold_qualifier) where part_of_id is null;
    create index livestream_of_pairing on livestream (pairing_id, held_sort desc, id desc);
    create index livestream_of_organization on livestream (organization_id, held_sort desc, id desc);
    create index livestream_of_platform on livestream (platform_id, held_sort desc, id desc);
    create index livestream_of_whole on livestream (part_of_id, held_sort desc, id desc);
    create index livestream_counted on livestream (pairing_id)
      include (status, held_on, held_precision, sold_fen, sold_qualifier) where part_of_id is null;`.execute(
    db,
  );
}
