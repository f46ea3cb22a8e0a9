import { sql } from 'kysely';
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table sales_platform (
      like record including defaults including constraints,
      primary key (id),
      name_zh text not null,
      name_en text,
      status record_status not null,
      opened_on date,
      opened_end date check (opened_end >= opened_on),
      opened_precision date_precision not null,
      opened_text text,
      opened_sort date not null generated always as (coalesce(opened_on, '-infinity')) stored,
      -- the region in which it stands; null where the source does not say
      host_code text,
      -- the region whose goods it sells; null where the source does not say
      origin_code text,
      -- [{"zh": …, "en": …}]
      functions jsonb not null default '[]' check (jsonb_typeof(functions) = 'array')
    );
    -- A pairing's platforms, newest first, page by page.
    create index sales_platform_of_pairing on sales_platform (pairing_id, opened_sort desc, id desc);
    -- The platforms that stand in a region.
    create index sales_platform_of_host on sales_platform (host_code);
    -- The platforms that sell a region's goods.
    create index sales_platform_of_origin on sales_platform (origin_code);

    create table product (
      like record including defaults including constraints,
      primary key (id),
      name_zh text not null,
      name_en text,
      status record_status not null,
      shown_on date,
      shown_end date check (shown_end >= shown_on),
      shown_precision date_precision not null,
      shown_text text,
      shown_sort date not null generated always as (coalesce(shown_on, '-infinity')) stored,
      -- the region it comes from; null where the source does not say
      origin_code text,
      -- who offers it; null where the source does not say
      organization_id text,
      platform_id text references sales_platform
    );
    -- A pairing's products, newest first, page by page.
    create index product_of_pairing on product (pairing_id, shown_sort desc, id desc);
    -- A region's products, page by page.
    create index product_of_origin on product (origin_code, shown_sort desc, id desc);
    -- What an organization offers, page by page.
    create index product_of_organization on product (organization_id, shown_sort desc, id desc);
    -- What a platform shows, page by page.
    create index product_of_platform on product (platform_id, shown_sort desc, id desc);`.execute(
    db,
  );
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table product, sales_platform;`.execute(db);
}
