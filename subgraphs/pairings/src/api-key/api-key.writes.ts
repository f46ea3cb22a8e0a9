import { newApiKey } from '@jiedui/identity';
import type { Identity } from '@jiedui/identity';
import { newId, Problems } from '@jiedui/subgraph';
import type { Directory, Problem } from '@jiedui/subgraph';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { CreateApiKeyInput } from '../generated.ts';
import { problemsOf } from './judge.ts';

/** Keys of one organization that are good at the same time. More than programs it has: a lost track of them. */
const MOST_KEYS = 100;
const TABLE = 'api_key';

/** What became of a key: its id, or why nothing was done. */
export interface KeyOutcome {
  readonly secret: string | null;
  readonly id: string | null;
  readonly userErrors: readonly Problem[];
}

const refusal = ({ errors }: Problems): KeyOutcome => ({
  secret: null,
  id: null,
  userErrors: errors,
});

/** Makes a key for the organization of whoever asks. */
export async function createApiKey(
  { db, directory }: { db: Kysely<unknown>; directory: Directory },
  identity: Identity,
  input: CreateApiKeyInput,
): Promise<KeyOutcome> {
  const problems = await problemsOf(input, identity, directory);
  if (!problems.isGood) return refusal(problems);
  const id = newId(TABLE);
  const { text, hash } = newApiKey(id.replace(`${TABLE}_`, '').replaceAll('-', ''));
  const { organization, tokenId } = identity;
  const { rows } = await sql`
    insert into api_key (id, hash, name, organization_id, regions, scopes, created_by, expires_at)
    select ${id}, ${hash}, ${input.name.trim()}, ${organization}, ${[...new Set(input.regions)]}::text[],
      ${[...new Set(input.scopes)]}::text[], ${tokenId}, now() + make_interval(days => ${input.days}::int)
    where (select count(*) from api_key
      where organization_id = ${organization} and revoked_at is null and expires_at > now()) < ${MOST_KEYS}
    returning id`.execute(db);
  if (rows.length > 0) return { secret: text, id, userErrors: [] };
  problems.refuse('TOO_MANY', ['input'], {
    en: `${String(MOST_KEYS)} keys of your organization are good; revoke one first`,
    zh: `贵单位已有 ${String(MOST_KEYS)} 个有效密钥，请先吊销一个`,
  });
  return refusal(problems);
}

/** Ends a key of the organization of whoever asks. Done twice it is done once. */
export async function revokeApiKey(
  db: Kysely<unknown>,
  { organization }: Identity,
  id: string,
): Promise<KeyOutcome> {
  const { rows } = await sql`
    update api_key set revoked_at = coalesce(revoked_at, now())
    where id = ${id} and organization_id = ${organization} returning id`.execute(db);
  if (rows.length > 0) return { secret: null, id, userErrors: [] };
  const problems = new Problems();
  problems.refuse('NOT_FOUND', ['input', 'id'], {
    en: 'Your organization has no key of this id',
    zh: '贵单位没有这个密钥',
  });
  return refusal(problems);
}
