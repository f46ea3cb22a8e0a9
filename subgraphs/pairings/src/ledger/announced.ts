import type { IndicatorRecord, LoggedEvent } from '@jiedui/subgraph';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { DOMAINS } from '../reference.ts';

/** Far more than one domain announces. */
const MOST_OF_A_DOMAIN = 1000;

export const isAnnouncement = ({ recordType }: Pick<LoggedEvent, 'recordType'>): boolean =>
  recordType === 'indicator';

/** Indicators come in the order of the domains; unknown ones last. */
function positionOf(domain: string, position: number): number {
  const place = DOMAINS.indexOf(domain);
  return (place < 0 ? DOMAINS.length : place) * MOST_OF_A_DOMAIN + position;
}

/** Takes over the indicators that a domain announces. Answers the codes that it may not: they are another domain's. */
export async function takeAnnounced(
  db: Kysely<unknown>,
  source: string,
  events: readonly LoggedEvent[],
): Promise<string[]> {
  const refused: string[] = [];
  const domain = source.toUpperCase();
  for (const { id, record } of events.filter(isAnnouncement)) {
    const { name, unit, position } = record as unknown as IndicatorRecord;
    const { numAffectedRows } = await sql`
      insert into indicator as i (code, name_zh, name_en, unit, domain, position)
      values (${id}, ${name.zh}, ${name.en}, ${unit}, ${domain}, ${positionOf(domain, position)})
      on conflict (code) do update set name_zh = excluded.name_zh, name_en = excluded.name_en, unit = excluded.unit,
        position = excluded.position
      where i.domain = excluded.domain`.execute(db);
    if (numAffectedRows !== 1n) refused.push(id);
  }
  return refused;
}
