import { sql } from 'kysely';
import type { Kysely } from 'kysely';

type Texts = readonly (readonly [before: string, now: string])[];

/** How all activities are kept apart. */
const APART: Texts = [
  ['true as is_counted', 'r.part_of_id is null as is_counted'],
  [
    `coalesce(case when r.pairing_id is null then 'UNPAIRED' end, '') as part`,
    `coalesce(r.domain || ' ' || r.kind || ' ' || r.status || case when r.pairing_id is null then ' UNPAIRED' else '' end, '') as part`,
  ],
];

const restated = (text: string, texts: Texts): string =>
  texts.reduce((all, [before, now]) => `replace(${all}, $q$${before}$q$, $q$${now}$q$)`, text);

const keepApart = (texts: Texts): string => `
  do $do$ begin
    execute (select ${restated(`pg_get_functiondef('tally_entry_within'::regproc)`, texts)});
    perform count_otherwise(list, ${restated('counts', texts)}) from tally_list where list = 'entry';
  end $do$;
  drop index entry_of_domain;`;

/**
 * How many activities there are of a domain, of a kind or in a status, and what they come to, took one to three seconds at a
 * million, and a pairing's number of a kind a third of a second.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `${keepApart(APART)}
      -- A pairing's activities of a domain, newest first, which months they are of, and how many are of a kind or in a status.
      create index entry_of_domain on entry (pairing_id, domain, occurred_sort desc) include (occurred_precision, kind, status)
        where until is null and type <> 'WITHDRAWN'`,
    )
    .execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `${keepApart(APART.map(([before, now]) => [now, before]))}
      create index entry_of_domain on entry (pairing_id, domain, occurred_sort desc) include (occurred_precision)
        where until is null and type <> 'WITHDRAWN'`,
    )
    .execute(db);
}
