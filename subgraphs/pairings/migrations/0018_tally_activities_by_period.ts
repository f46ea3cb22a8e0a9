import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** The timelines of 0013, with their days or without. */
const keep = (days: string) => sql`
  select drop_tally('entry', owner), keep_tally('entry', owner, measured => '
      select ''money'', r.money_fen, r.money_qualifier where r.money_fen is not null union all
      select case c ->> ''indicator'' when ''investment-contracted'' then ''contracted'' else ''paid_in'' end,
        (c ->> ''value'')::numeric, c ->> ''qualifier''
      from jsonb_array_elements(r.contributions) as c
      where c ->> ''indicator'' in (''investment-contracted'', ''investment-paid-in'')',
    part => part, counted => 'true', stands => 'r.until is null and r.type <> ''WITHDRAWN''', days => ${sql.raw(days)}, each => each)
  from (values ('pairing_id', 'r.domain', 'year'), (null, 'case when r.pairing_id is null then ''UNPAIRED'' end', 'month'))
    as t(owner, part, each);`;

/**
 * The overview of a year took over a second at a million activities: years are kept now, as is all time, and of all
 * activities together months; of a period that begins or ends within one only its own activities are counted.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await keep(`'r.occurred_sort'`).execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await keep('null').execute(db);
}
