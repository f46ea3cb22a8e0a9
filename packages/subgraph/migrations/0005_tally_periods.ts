import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { checks, KEEP, KEY as KEY_BEFORE, PARTS, statements } from './0004_create_tally.ts';

const KEY = 'list, owner, begins, measure, confirmation, is_counted, part';

const TABLE = `
  alter table tally
    -- the first day of the year or month that is told of, where a list is kept by these; infinity: of all days, and none
    add column begins date not null default 'infinity',
    drop constraint tally_pkey,
    -- One range for a list's number or sum, and for that of its years or months.
    add primary key (${KEY});`;

const WITHOUT_PERIODS = `
  delete from tally where begins < 'infinity';
  alter table tally drop column begins, add primary key (${KEY_BEFORE});`;

const DROP =
  'drop function recount_tallies, tally_differences, drop_tally, keep_tally, tally_of, tally_added;';

/** The triggers that keep a list: its tally is told by `counts`. */
const KEEP_COUNTS = `
  create function keep_counts(name text, records text, counts text) returns void language plpgsql as $$
    declare
      called constant text := 'tally_' || replace(name, ' ', '_');
      keeper constant text := format('%I.%I', current_schema(), called);
      change text;
    begin
      execute format($f$
        create function %s() returns trigger language plpgsql as $k$
        begin
          if tg_op = 'INSERT' then %s
          elsif tg_op = 'UPDATE' then %s
          elsif tg_op = 'DELETE' then %s
          else delete from %I.tally as t where t.list = %L;
          end if;
          return null;
        end $k$ $f$, keeper,
        tally_added(tally_of(counts, 'added', false)),
        tally_added(tally_of(counts, 'added', false) || ' union all ' || tally_of(counts, 'removed', true)),
        tally_added(tally_of(counts, 'removed', true)), current_schema(), name);
      foreach change in array array['insert', 'update', 'delete', 'truncate'] loop
        execute format('create trigger %I after %s on %I %s for each statement execute function %s()',
          called || '_' || change, change, records,
          case change when 'insert' then 'referencing new table as added'
            when 'update' then 'referencing old table as removed new table as added'
            when 'delete' then 'referencing old table as removed' else '' end, keeper);
      end loop;
    end $$;`;

const ROW = `${KEY_BEFORE}, ${PARTS.join(', ')}, begins`;

/**
 * A list under a period, as it is kept: `tally_…_within(from_day, to_day)`, both included, null where it is open. Whole
 * years or months are kept; of what is before and after them the rows are counted. What is undated lies in no period.
 */
const KEEP_PERIODS = `
  create function keep_periods(name text, records text, counts text, days text, each text) returns void
  language plpgsql as $$
    declare
      -- When the first begins that lies in the period as a whole, and from when on none does.
      first constant text := format($q$coalesce((date_trunc(%1$L, (from_day - 1)::timestamp) + interval '1 %1$s')::date,
        '-infinity')$q$, each);
      after constant text := format($q$coalesce(date_trunc(%L, (to_day + 1)::timestamp)::date, 'infinity')$q$, each);
      before_them constant text := format($q$and %1$s >= from_day and %1$s < %2$s and %1$s <= coalesce(to_day, 'infinity')$q$,
        days, first);
      after_them constant text := format($q$and %1$s >= greatest(%2$s, %3$s) and %1$s <= to_day$q$, days, first, after);
      rest constant text := replace(counts, '<rows>', format('%I.%I', current_schema(), records));
    begin
      execute format($f$
        create function %I.%I(from_day date, to_day date) returns setof tally language sql stable as $k$
          select ${ROW} from %I.tally as t where t.list = %L and t.begins >= %s and t.begins < %s
          union all select ${ROW} from (%s) as b
          union all select ${ROW} from (%s) as a $k$ $f$,
        current_schema(), 'tally_' || replace(name, ' ', '_') || '_within', current_schema(), name, first, after,
        replace(rest, '<when>', before_them), replace(rest, '<when>', after_them));
    end $$;`;

const KEEP_BY_PERIOD = `
  -- Keeps the tally of a table's rows by owner, a column of theirs; of all of them, where it is null. Rows are called r.
  -- measured: what is summed, as a query of name, number and qualifier of a row
  -- part: what the sums are broken down by
  -- counted: which of them totals count; left out, those that have come about and lie in no other
  -- stands: which of them the list holds
  -- days: the day of a row, by which an index finds it; kept by year or month as well, where it is given
  -- each: 'year' or 'month'
  create function keep_tally(records text, owner text, measured text default null, part text default '''''',
      counted text default null, stands text default 'r.withdrawn_at is null', days text default null, each text default 'year')
  returns void language plpgsql as $$
    declare
      name constant text := records || coalesce(' of ' || owner, '');
      begins constant text := 'select date ''infinity'' as begins' || case when days is null then '' else
        format(' union all select date_trunc(%L, %2$s::timestamp)::date where isfinite(%2$s)', each, days) end;
      counts text;
      kept text;
    begin
      if counted is null then
        select coalesce(string_agg(case attname
          when 'status' then $of$r.status not in ('PLANNED', 'ANNOUNCED', 'CANCELLED')$of$
          else 'r.part_of_id is null' end, ' and ' order by attname), 'true') into counted
        from pg_attribute where attrelid = records::regclass and attname in ('status', 'part_of_id') and not attisdropped;
      end if;
      counts := format('
        select %L as list, %s as owner, p.begins, m.measure, r.confirmation, %s as is_counted, coalesce(%s, '''') as part,
          count(*) as records, coalesce(sum(m.value), 0) as value, count(*) - count(m.value) as missing,
          count(*) filter (where m.qualifier = ''AT_LEAST'') as floors,
          count(*) filter (where m.qualifier = ''APPROXIMATE'') as approximates,
          count(*) filter (where m.qualifier = ''UP_TO'') as ceilings
        from <rows> as r cross join lateral (<begins>) as p cross join lateral (
          select '''' as measure, null::numeric as value, null::text as qualifier%s) as m
        where %s and %2$s is not null <when> group by 1, 2, 3, 4, 5, 6, 7',
        name, coalesce('r.' || owner, ''''''), counted, part, ' union all ' || measured, stands);
      kept := replace(replace(counts, '<begins>', begins), '<when>', '');
      insert into tally_list values (name, records, kept);
      perform keep_counts(name, records, kept);
      if days is not null then
        perform keep_periods(name, records, replace(counts, '<begins>', 'select date ''infinity'' as begins'), days, each);
      end if;
      execute tally_added(replace(kept, '<rows>', records));
    end $$;`;

const DROP_TALLY = `
  drop function drop_tally;
  create function drop_tally(records text, owner text) returns void language plpgsql as $$
    declare
      name constant text := records || coalesce(' of ' || owner, '');
    begin
      execute format('drop function if exists %I', 'tally_' || replace(name, ' ', '_') || '_within');
      execute format('drop function %I cascade', 'tally_' || replace(name, ' ', '_'));
      delete from tally as t where t.list = name;
      delete from tally_list as t where t.list = name;
    end $$;`;

/** What is said of a list's tally without periods, and with them. */
const SAID = [
  ['as owner, m.measure', "as owner, date ''infinity'' as begins, m.measure"],
  ['group by 1, 2, 3, 4, 5, 6', 'group by 1, 2, 3, 4, 5, 6, 7'],
] as const;

/** Lists that are kept already go on by the statements of now. */
const goOn = (said: readonly (readonly [string, string])[]): string => `
  update tally_list set counts = ${said.reduce((text, [before, now]) => `replace(${text}, '${before}', '${now}')`, 'counts')};
  do $$
    declare
      one record;
    begin
      for one in select * from tally_list loop
        execute format('drop function %I cascade', 'tally_' || replace(one.list, ' ', '_'));
        perform keep_counts(one.list, one.records, one.counts);
      end loop;
    end $$;`;

/**
 * What a list holds and sums up to in a year, or month, is kept, too, where `keep_tally` is told the days of its records. Such a list
 * is asked of a period by `tally_…_within`.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `${DROP} ${TABLE} ${statements(KEY)} ${KEEP_COUNTS} ${KEEP_PERIODS} ${KEEP_BY_PERIOD} ${checks(KEY)} ${DROP_TALLY} ${goOn(SAID)}`,
    )
    .execute(db);
}

/** Once no list is kept by periods. */
export async function down(db: Kysely<unknown>): Promise<void> {
  const back = SAID.map(([before, now]) => [now, before] as const);
  await sql
    .raw(
      `${DROP} drop function keep_periods; ${WITHOUT_PERIODS} ${statements(KEY_BEFORE)} ${KEEP} ${checks(KEY_BEFORE)}
      ${goOn(back)} drop function keep_counts;`,
    )
    .execute(db);
}
