import { sql } from 'kysely';
import type { Kysely } from 'kysely';

const KEY = 'list, owner, measure, confirmation, is_counted, part';
const KEY_NOW = 'list, owner, begins, measure, confirmation, is_counted, part';
const PARTS = 'records, value, missing, floors, approximates, ceilings';

type Texts = readonly (readonly [before: string, now: string])[];
/** How a tally is told from another. */
const KEYS: Texts = [[KEY, KEY_NOW]];
/** How a list is counted, of all days. */
const COUNTS: Texts = [
  ['as owner, m.measure', `as owner, date 'infinity' as begins, m.measure`],
  ['group by 1, 2, 3, 4, 5, 6', 'group by 1, 2, 3, 4, 5, 6, 7'],
];
/** The same, within what makes it. */
const QUOTED: Texts = COUNTS.map(([before, now]) => [before, now.replaceAll(`'`, `''`)]);

const changed = (text: string, texts: Texts): string =>
  texts.reduce((all, [before, now]) => `replace(${all}, $q$${before}$q$, $q$${now}$q$)`, text);

/** Functions of the schema say something else. */
const restate = (functions: string, texts: Texts): string => `
  do $do$
    declare
      one regprocedure;
    begin
      for one in select p.oid from pg_proc as p
        where p.pronamespace = current_schema()::regnamespace and p.proname in (${functions})
      loop
        execute ${changed('pg_get_functiondef(one)', texts)};
      end loop;
    end $do$;`;

/** All that knows how tallies are told apart and lists are counted. */
const restateAll = (keys: Texts, counts: Texts, quoted: Texts): string => `
  ${restate(`'tally_added', 'tally_of', 'tally_differences'`, keys)}
  ${restate(`'keep_tally'`, quoted)}
  ${restate(`select 'tally_' || replace(t.list, ' ', '_') from tally_list as t`, [...keys, ...counts])}
  update tally_list set counts = ${changed('counts', counts)};`;

const TABLE = `
  alter table tally
    -- the first day of the year or month that is told of, where a list is kept by these; infinity: of all days, and none
    add column begins date not null default 'infinity',
    drop constraint tally_pkey,
    -- One range for a list's number or sum, and for that of its years or months.
    add primary key (${KEY_NOW});`;

const COUNT_OTHERWISE = `
  -- A list is counted otherwise from now on, and counted anew.
  create function count_otherwise(name text, counts_now text) returns void language plpgsql as $$
    declare
      keeper constant text := format('%I.%I()', current_schema(), 'tally_' || replace(name, ' ', '_'));
      before constant text := pg_get_functiondef(keeper::regprocedure);
      known tally_list;
      stated text := before;
      rows text;
    begin
      select * into strict known from tally_list as t where t.list = name;
      foreach rows in array array['added', 'removed'] loop
        stated := replace(stated, replace(known.counts, '<rows>', rows), replace(counts_now, '<rows>', rows));
      end loop;
      if stated = before and known.counts <> counts_now then
        raise exception 'the triggers of the tally of % do not say how it is counted', name;
      end if;
      execute stated;
      update tally_list as t set counts = counts_now where t.list = name;
      delete from tally as t where t.list = name;
      execute tally_added(replace(counts_now, '<rows>', known.records));
    end $$;`;

const KEEP_PERIODS = `
  -- How a list that keep_tally keeps is counted by the years or months of its days, too.
  create function counts_of_periods(counts text, days text, each text) returns text language sql stable as $$
    select replace(replace(counts, 'date ''infinity'' as begins', 'p.begins'), ' as r cross join lateral', format(
      ' as r cross join lateral (select date ''infinity'' as begins
          union all select date_trunc(%L, %2$s::timestamp)::date where isfinite(%2$s)) as p cross join lateral',
      each, days)) $$;

  -- Keeps a list that keep_tally keeps by year or month as well.
  -- days: the day of a row, by which an index finds it; rows are called r
  -- each: 'year' or 'month'
  -- It is read by tally_…_within(from_day, to_day), both included, null where it is open: whole years or months as they are
  -- kept; of what is before and after them the rows are counted. What is undated lies in no period.
  create function keep_periods(records text, owner text, days text, each text) returns void language plpgsql as $$
    declare
      name constant text := records || coalesce(' of ' || owner, '');
      -- When the first begins that lies in the period as a whole, and from when on none does.
      first constant text := format($q$coalesce((date_trunc(%1$L, (from_day - 1)::timestamp) + interval '1 %1$s')::date,
        '-infinity')$q$, each);
      after constant text := format($q$coalesce(date_trunc(%L, (to_day + 1)::timestamp)::date, 'infinity')$q$, each);
      before_them constant text := format($q$%1$s >= from_day and %1$s < %2$s and %1$s <= coalesce(to_day, 'infinity')$q$,
        days, first);
      after_them constant text := format($q$%1$s >= greatest(%2$s, %3$s) and %1$s <= to_day$q$, days, first, after);
      counts text;
      rest text;
    begin
      select t.counts into strict counts from tally_list as t where t.list = name;
      rest := replace(counts, '<rows>', format('%I.%I', current_schema(), records));
      execute format($f$
        create function %I.%I(from_day date, to_day date) returns setof tally language sql stable as $k$
          select ${KEY}, ${PARTS}, begins from %I.tally as t where t.list = %L and t.begins >= %s and t.begins < %s
          union all select ${KEY}, ${PARTS}, begins from (%s) as b
          union all select ${KEY}, ${PARTS}, begins from (%s) as a $k$ $f$,
        current_schema(), 'tally_' || replace(name, ' ', '_') || '_within', current_schema(), name, first, after,
        replace(rest, ' group by 1', ' and ' || before_them || ' group by 1'),
        replace(rest, ' group by 1', ' and ' || after_them || ' group by 1'));
      perform count_otherwise(name, counts_of_periods(counts, days, each));
    end $$;

  create function forget_periods(records text, owner text, days text, each text) returns void language plpgsql as $$
    declare
      name constant text := records || coalesce(' of ' || owner, '');
      ever text;
    begin
      execute format('drop function %I', 'tally_' || replace(name, ' ', '_') || '_within');
      select replace(replace(counts, counts_of_periods(' as r cross join lateral', days, each), ' as r cross join lateral'),
        'p.begins', 'date ''infinity'' as begins') into strict ever from tally_list as t where t.list = name;
      perform count_otherwise(name, ever);
    end $$;`;

/**
 * What a list holds and sums up to in a year, or month, is kept, too, where a migration says `select keep_periods(…)`; so a
 * year of a list that is too long to count does not take longer to say the more there is.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`${TABLE} ${restateAll(KEYS, COUNTS, QUOTED)} ${COUNT_OTHERWISE} ${KEEP_PERIODS}`)
    .execute(db);
}

/** Once every list has forgotten its periods. */
export async function down(db: Kysely<unknown>): Promise<void> {
  const back = (texts: Texts): Texts => texts.map(([before, now]) => [now, before]);
  await sql
    .raw(
      `drop function forget_periods, keep_periods, counts_of_periods, count_otherwise;
      ${restateAll(back(KEYS), back(COUNTS), back(QUOTED))}
      alter table tally drop column begins, add primary key (${KEY});`,
    )
    .execute(db);
}
