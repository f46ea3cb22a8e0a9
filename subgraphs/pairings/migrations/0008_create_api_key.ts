import { sql } from 'kysely';
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table api_key (
      id text primary key,
      -- SHA-256 of the whole key, in hexadecimal; the key itself is nowhere. Unique: whose key is this?
      hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
      name text not null,
      organization_id text not null references organization,
      regions text[] not null,
      scopes text[] not null,
      -- the token by which it was made
      created_by text not null,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null check (expires_at > created_at),
      revoked_at timestamptz
    );
    -- Which keys an organization has, newest first, and how many.
    create index api_key_of_organization on api_key (organization_id, created_at desc, id desc);`.execute(
    db,
  );
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table api_key;`.execute(db);
}
