import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * A list and its totals under a period are found by the days by which the list is ordered, in these indexes: of a pairing
 * with ten years of records a year is read, and no other.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index school_pairing_of_pairing, exchange_session_of_pairing, education_team_of_pairing;
    -- A pairing's school pairings, newest first, page by page, and their number under any filter.
    create index school_pairing_of_pairing on school_pairing (pairing_id, paired_sort desc, id desc)
      include (confirmation, status) where withdrawn_at is null;
    -- A pairing's sessions, newest first, page by page, and their number under any filter.
    create index exchange_session_of_pairing on exchange_session (pairing_id, held_sort desc, id desc)
      include (confirmation, status) where withdrawn_at is null;
    -- A pairing's teams, newest first, page by page; number and members under any filter.
    create index education_team_of_pairing on education_team (pairing_id, began_sort desc, id desc)
      include (confirmation, status, members_value, members_qualifier) where withdrawn_at is null;`.execute(
    db,
  );
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index school_pairing_of_pairing, exchange_session_of_pairing, education_team_of_pairing;
    create index school_pairing_of_pairing on school_pairing (pairing_id, paired_sort desc, id desc)
      include (confirmation, status, paired_on) where withdrawn_at is null;
    create index exchange_session_of_pairing on exchange_session (pairing_id, held_sort desc, id desc)
      include (confirmation, status, held_on) where withdrawn_at is null;
    create index education_team_of_pairing on education_team (pairing_id, began_sort desc, id desc)
      include (confirmation, status, began_on, members_value, members_qualifier) where withdrawn_at is null;`.execute(
    db,
  );
}
