import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** What lists hold and totals sum up to does not take longer to say the more there is. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- A pairing's records of the core.
    select keep_tally(records, 'pairing_id')
    from unnest(array['exchange', 'donation', 'funding_event', 'secondment', 'statement', 'demonstration_village'])
      as records;
    -- All documents, organizations and plans.
    select keep_tally(records, null) from unnest(array['source', 'organization', 'work_plan']) as records;
    -- A pairing's timeline as it stands, by domain; all activities, and how many of them belong to no pairing. Both with
    -- the money stated, and with what was contracted and paid in, nothing counted twice.
    select keep_tally('entry', owner, measured => '
        select ''money'', r.money_fen, r.money_qualifier where r.money_fen is not null union all
        select case c ->> ''indicator'' when ''investment-contracted'' then ''contracted'' else ''paid_in'' end,
          (c ->> ''value'')::numeric, c ->> ''qualifier''
        from jsonb_array_elements(r.contributions) as c
        where c ->> ''indicator'' in (''investment-contracted'', ''investment-paid-in'')',
      part => part, counted => 'true', stands => 'r.until is null and r.type <> ''WITHDRAWN''')
    from (values ('pairing_id', 'r.domain'), (null, 'case when r.pairing_id is null then ''UNPAIRED'' end'))
      as t(owner, part);`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    select drop_tally(records, 'pairing_id')
    from unnest(array['exchange', 'donation', 'funding_event', 'secondment', 'statement', 'demonstration_village', 'entry'])
      as records;
    select drop_tally(records, null) from unnest(array['source', 'organization', 'work_plan', 'entry']) as records;`.execute(
    db,
  );
}
