import { sql } from 'kysely';
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table pairing (
      id text primary key,
      kind text not null check (kind in ('EAST_WEST_COOPERATION', 'COUNTERPART_SUPPORT', 'COUNTERPART_COOPERATION',
        'COUNTERPART_COLLABORATION', 'DESIGNATED_ASSISTANCE')),
      supporter_code text not null references region,
      recipient_code text not null references region check (recipient_code <> supporter_code),
      started_on date,
      ended_on date check (ended_on >= started_on),
      confidence confidence not null,
      source_id text,
      quote text,
      recorded_at timestamptz not null default now()
    );
    -- Whom a region supports, and who assists it.
    create index pairing_of_supporter on pairing (supporter_code, id);
    create index pairing_of_recipient on pairing (recipient_code, id);`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table pairing;`.execute(db);
}
