import { sql } from 'kysely';
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table sale (
      like record including defaults including constraints,
      primary key (id),
      title_zh text not null,
      title_en text,
      status record_status not null,
      -- the day, month, quarter or year in which it was sold
      period_on date,
      period_end date check (period_end >= period_on),
      period_precision date_precision not null,
      period_text text,
      period_sort date not null generated always as (coalesce(period_on, '-infinity')) stored,
      sold_fen fen,
      sold_qualifier amount_qualifier check (sold_fen is null or sold_qualifier is not null),
      -- null where the source does not say
      channel text check (channel in ('PLATFORM', 'LIVESTREAM', 'PROCUREMENT', 'RETAIL', 'OTHER')),
      platform_id text references sales_platform,
      product_id text references product,
      part_of_id text references sale check (part_of_id <> id)
    );
    -- A pairing's sales, newest first, page by page.
    create index sale_of_pairing on sale (pairing_id, period_sort desc, id desc);
    -- A platform's sales, page by page.
    create index sale_of_platform on sale (platform_id, period_sort desc, id desc);
    -- The sales inside a sale, page by page.
    create index sale_of_whole on sale (part_of_id, period_sort desc, id desc);
    -- A pairing's totals, from the index alone.
    create index sale_counted on sale (pairing_id)
      include (status, period_on, period_precision, sold_fen, sold_qualifier) where part_of_id is null;

    create table livestream (
      like record including defaults including constraints,
      primary key (id),
      title_zh text not null,
      title_en text,
      status record_status not null,
      held_on date,
      held_end date check (held_end >= held_on),
      held_precision date_precision not null,
      held_text text,
      held_sort date not null generated always as (coalesce(held_on, '-infinity')) stored,
      sold_fen fen,
      sold_qualifier amount_qualifier check (sold_fen is null or sold_qualifier is not null),
      viewers_value head_count,
      viewers_qualifier amount_qualifier check (viewers_value is null or viewers_qualifier is not null),
      -- who holds it; null where the source does not say
      organization_id text,
      platform_id text references sales_platform,
      part_of_id text references sale
    );
    -- A pairing's livestreams, newest first, page by page.
    create index livestream_of_pairing on livestream (pairing_id, held_sort desc, id desc);
    -- An organization's livestreams, page by page.
    create index livestream_of_organization on livestream (organization_id, held_sort desc, id desc);
    -- A platform's livestreams, page by page.
    create index livestream_of_platform on livestream (platform_id, held_sort desc, id desc);
    -- The livestreams inside a sale, page by page.
    create index livestream_of_whole on livestream (part_of_id, held_sort desc, id desc);
    -- A pairing's totals, from the index alone.
    create index livestream_counted on livestream (pairing_id)
      include (status, held_on, held_precision, sold_fen, sold_qualifier) where part_of_id is null;`.execute(
    db,
  );
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table livestream, sale;`.execute(db);
}
