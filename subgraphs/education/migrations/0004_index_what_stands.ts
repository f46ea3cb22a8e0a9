import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * Lists and totals leave out what was taken back, and an index can answer them alone only where it leaves it out too and
 * holds what the filters ask for: then no row is fetched to be counted.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index school_of_region, school_pairing_of_pairing, school_pairing_of_supporter, school_pairing_of_recipient,
      exchange_session_of_pairing, exchange_session_of_school, education_team_of_pairing, education_team_of_school;
    -- A region's schools by name, page by page.
    create index school_of_region on school (region_code, name_zh, id) where withdrawn_at is null;
    -- A pairing's school pairings, newest first, page by page, and number under any filter, from the index alone.
    create index school_pairing_of_pairing on school_pairing (pairing_id, paired_sort desc, id desc)
      include (confirmation, status, paired_on) where withdrawn_at is null;
    -- A school's pairings, from either side.
    create index school_pairing_of_supporter on school_pairing (supporter_school_id) where withdrawn_at is null;
    create index school_pairing_of_recipient on school_pairing (recipient_school_id) where withdrawn_at is null;
    -- A pairing's sessions, newest first, page by page, and number under any filter, from the index alone.
    create index exchange_session_of_pairing on exchange_session (pairing_id, held_sort desc, id desc)
      include (confirmation, status, held_on) where withdrawn_at is null;
    -- The sessions a school took part in.
    create index exchange_session_of_school on exchange_session using gin (school_ids)
      where withdrawn_at is null;
    -- A pairing's teams, newest first, page by page; number and members under any filter, from the index alone.
    create index education_team_of_pairing on education_team (pairing_id, began_sort desc, id desc)
      include (confirmation, status, began_on, members_value, members_qualifier)
      where withdrawn_at is null;
    -- A school's teams, page by page.
    create index education_team_of_school on education_team (school_id, began_sort desc, id desc)
      where withdrawn_at is null;`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index school_of_region, school_pairing_of_pairing, school_pairing_of_supporter, school_pairing_of_recipient,
      exchange_session_of_pairing, exchange_session_of_school, education_team_of_pairing, education_team_of_school;
    create index school_of_region on school (region_code, name_zh, id);
    create index school_pairing_of_pairing on school_pairing (pairing_id, paired_sort desc, id desc);
    create index school_pairing_of_supporter on school_pairing (supporter_school_id);
    create index school_pairing_of_recipient on school_pairing (recipient_school_id);
    create index exchange_session_of_pairing on exchange_session (pairing_id, held_sort desc, id desc);
    create index exchange_session_of_school on exchange_session using gin (school_ids);
    create index education_team_of_pairing on education_team (pairing_id, began_sort desc, id desc);
    create index education_team_of_school on education_team (school_id, began_sort desc, id desc);`.execute(
    db,
  );
}
