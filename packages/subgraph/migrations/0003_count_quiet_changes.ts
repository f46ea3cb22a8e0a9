import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Whoever keeps answers has to learn of what changes without an event: one row, counted up in the transaction of the change. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table quiet_change (
      is_count boolean primary key default true check (is_count),
      count bigint not null
    );
    insert into quiet_change (count) values (0);`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table quiet_change`.execute(db);
}
