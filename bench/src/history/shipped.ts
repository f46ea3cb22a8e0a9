import type pg from 'pg';
import { DOMAINS } from './kind.ts';
import { MARK } from './speakers.ts';

/** What ships with the project, as logs and ledger have it: all that a history did not write. */
export async function shipped(client: pg.Client): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const domain of DOMAINS) {
    const { rows } = await client.query<{ lines: string; entries: string }>(
      `select (select count(*) || ' ' || md5(string_agg(type || id || revision, ' ' order by seq)) from ${domain}.event
           where client not like $1) as lines,
         (select count(*) || ' ' || md5(string_agg(type || id || revision, ' ' order by seq)) from pairings.entry
           where source = $2 and coalesce(reported_by, '') not like $1 and coalesce(confirmed_by, '') not like $1)
           as entries`,
      [`${MARK}%`, domain],
    );
    found.set(`log of ${domain}`, rows[0]?.lines ?? '');
    found.set(`ledger of ${domain}`, rows[0]?.entries ?? '');
  }
  return found;
}
