import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { checks, KEEP, KEY as KEY_BEFORE, PARTS, statements } from './0004_create_tally.ts';

const KEY = 'list, owner, year, measure, confirmation, is_counted, part';

const TABLE = `
  alter table tally
    -- of the days of records, where a list is kept by year; 0: of all, the undated among them
    add column year integer not null default 0,
    drop constraint tally_pkey,
    -- One range for a list's number or sum, and for that of its years.
    add primary key (${KEY});`;

const WITHOUT_YEARS = `
  delete from tally where year <> 0;
  alter table tally drop column year, add primary key (${KEY_BEFORE});`;

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

/** The first and the last year that lie in a period as a whole. */
const FIRST = 'greatest(extract(year from from_day - 1)::int + 1, 1)';
const LAST = 'coalesce(extract(year from to_day + 1)::int - 1, 9999)';
const FROM_FIRST = `make_date(${FIRST}, 1, 1)`;
const AFTER_LAST = `make_date(${LAST} + 1, 1, 1)`;
const ROW = `list, owner, ${KEY_BEFORE.replace('list, owner, ', '')}, ${PARTS.join(', ')}, year`;

/**
 * A list under a period, as it is kept: `tally_…_within(from_day, to_day)`, both included, null where it is open. Whole
 * years are kept; of the two that are not whole the rows are counted. What is undated lies in no period.
 */
const KEEP_PERIODS = `
  create function keep_periods(name text, records text, counts text, days text) returns void language plpgsql as $$
    declare
      rest constant text := replace(counts, '<rows>', format('%I.%I', current_schema(), records));
    begin
      execute format($f$
        create function %I.%I(from_day date, to_day date) returns setof tally language sql stable as $k$
          select ${ROW} from %I.tally as t where t.list = %L and t.year between ${FIRST} and ${LAST}
          union all select ${ROW} from (%s) as before_them
          union all select ${ROW} from (%s) as after_them $k$ $f$,
        current_schema(), 'tally_' || replace(name, ' ', '_') || '_within', current_schema(), name,
        replace(rest, '<when>', format('and %1$s >= from_day and %1$s < ${FROM_FIRST}
          and %1$s <= coalesce(to_day, ''infinity'')', days)),
        replace(rest, '<when>', format('and %1$s >= greatest(${FROM_FIRST}, ${AFTER_LAST}) and %1$s <= to_day', days)));
    end $$;`;

const KEEP_BY_YEAR = `
  -- Keeps the tally of a table's rows by owner, a column of theirs; of all of them, where it is null. Rows are called r.
  -- measured: what is summed, as a query of name, number and qualifier of a row
  -- part: what the sums are broken down by
  -- counted: which of them totals count; left out, those that have come about and lie in no other
  -- stands: which of them the list holds
  -- days: the day of a row, by which an index finds it; kept by year as well, where it is given
  create function keep_tally(records text, owner text, measured text default null, part text default '''''',
      counted text default null, stands text default 'r.withdrawn_at is null', days text default null)
  returns void language plpgsql as $$
    declare
      name constant text := records || coalesce(' of ' || owner, '');
      years constant text := 'select 0 as year' || case when days is null then '' else
        format(' union all select extract(year from %1$s)::int where isfinite(%1$s)', days) end;
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
        select %L as list, %s as owner, y.year, m.measure, r.confirmation, %s as is_counted, coalesce(%s, '''') as part,
          count(*) as records, coalesce(sum(m.value), 0) as value, count(*) - count(m.value) as missing,
          count(*) filter (where m.qualifier = ''AT_LEAST'') as floors,
          count(*) filter (where m.qualifier = ''APPROXIMATE'') as approximates,
          count(*) filter (where m.qualifier = ''UP_TO'') as ceilings
        from <rows> as r cross join lateral (<years>) as y cross join lateral (
          select '''' as measure, null::numeric as value, null::text as qualifier%s) as m
        where %s and %2$s is not null <when> group by 1, 2, 3, 4, 5, 6, 7',
        name, coalesce('r.' || owner, ''''''), counted, part, ' union all ' || measured, stands);
      kept := replace(replace(counts, '<years>', years), '<when>', '');
      insert into tally_list values (name, records, kept);
      perform keep_counts(name, records, kept);
      if days is not null then
        perform keep_periods(name, records, replace(counts, '<years>', 'select 0 as year'), days);
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

/** What is said of a list's tally without years, and with them. */
const SAID = [
  ['as owner, m.measure', 'as owner, 0 as year, m.measure'],
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
 * What a list holds and sums up to in a year is kept, too, where `keep_tally` is told the days of its records. Such a list
 * is asked of a period by `tally_…_within`.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `${DROP} ${TABLE} ${statements(KEY)} ${KEEP_COUNTS} ${KEEP_PERIODS} ${KEEP_BY_YEAR} ${checks(KEY)} ${DROP_TALLY} ${goOn(SAID)}`,
    )
    .execute(db);
}

/** Once no list is kept by year. */
export async function down(db: Kysely<unknown>): Promise<void> {
  const back = SAID.map(([before, now]) => [now, before] as const);
  await sql
    .raw(
      `${DROP} drop function keep_periods; ${WITHOUT_YEARS} ${statements(KEY_BEFORE)} ${KEEP} ${checks(KEY_BEFORE)}
      ${goOn(back)} drop function keep_counts;`,
    )
    .execute(db);
}
