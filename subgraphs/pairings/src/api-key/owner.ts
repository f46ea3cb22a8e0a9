import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Whom a key speaks for. */
export interface KeyOwner {
  readonly id: string;
  readonly organization: string;
  readonly regions: readonly string[];
  readonly scopes: readonly string[];
  readonly expiresAt: string;
}

/** The owner of the key that has this hash; one that has expired too, so that its sender can be told so. */
export async function ownerOf(db: Kysely<unknown>, hash: string): Promise<KeyOwner | null> {
  const { rows } = await sql<KeyOwner>`
    select id, organization_id as organization, regions, scopes, to_json(expires_at) #>> '{}' as expires_at
    from api_key where hash = ${hash} and revoked_at is null`.execute(db);
  return rows[0] ?? null;
}

/** The ids of an organization's keys, newest first; those that ended more than 90 days ago are left out. */
export async function keysOf(
  db: Kysely<unknown>,
  organization: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from api_key where organization_id = ${organization}
      and least(expires_at, revoked_at) > now() - interval '90 days'
    order by created_at desc, id desc`.execute(db);
  return rows.map(({ id }) => id);
}
