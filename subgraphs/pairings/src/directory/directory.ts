import type { Database } from '@jiedui/database';
import type { Directory, KnownPairing, KnownRegion } from '@jiedui/subgraph';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Each region with itself and all above it: whoever speaks for one of these speaks for it. */
const above = sql`
  above as (
    select r.code, r.code as by, r.parent_code from region as r
    where r.code = any((select codes from asked)::text[])
    union all
    select a.code, r.code, r.parent_code from above as a join region as r on r.code = a.parent_code)`;

async function regions(db: Kysely<unknown>, codes: readonly string[]): Promise<KnownRegion[]> {
  if (codes.length === 0) return [];
  const { rows } = await sql<KnownRegion>`
    with recursive asked as (select ${codes}::text[] as codes), ${above}
    select r.code, r.valid_from, r.valid_to, r.replaced_by,
      (select array_agg(a.by) from above as a where a.code = r.code) as covered_by
    from region as r where r.code = any(${codes}::text[])`.execute(db);
  return rows;
}

/** On the side of a group stand its members too. */
const side = (code: string) => sql`(
  select array_agg(by) from (
    select a.by from above as a where a.code = ${sql.ref(code)}
    union select m.member_code from region_member as m where m.group_code = ${sql.ref(code)}) as s)`;

async function pairings(db: Kysely<unknown>, ids: readonly string[]): Promise<KnownPairing[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<KnownPairing>`
    with recursive
      meant as (select * from pairing where id = any(${ids}::text[])),
      asked as (select array_agg(code) as codes from (
        select supporter_code as code from meant union select recipient_code from meant) as c),
      ${above}
    select id, started_on, ended_on, ${side('supporter_code')} as supporter, ${side('recipient_code')} as recipient
    from meant`.execute(db);
  return rows;
}

async function known(db: Kysely<unknown>, table: string, ids: readonly string[]) {
  if (ids.length === 0) return new Set<string>();
  const { rows } = await sql<{ id: string }>`
    select id from ${sql.table(table)} where id = any(${ids}::text[]) and withdrawn_at is null`.execute(
    db,
  );
  return new Set(rows.map(({ id }) => id));
}

/** What records of every domain name and this subgraph keeps, read from its tables at every question. */
export function directory(database: Database): Directory {
  const db = database.kysely<unknown>();
  return {
    look: async (question) => {
      const [byCode, byId, organizations, sources] = await Promise.all([
        regions(db, question.regions),
        pairings(db, question.pairings),
        known(db, 'organization', question.organizations),
        known(db, 'source', question.sources),
      ]);
      return {
        regions: new Map(byCode.map((region) => [region.code, region])),
        pairings: new Map(byId.map((pairing) => [pairing.id, pairing])),
        organizations,
        sources,
      };
    },
  };
}
