import { sql } from 'kysely';
import type { Kysely } from 'kysely';

const KEY = 'list, owner, measure, confirmation, is_counted, part';
const PARTS = ['records', 'value', 'missing', 'floors', 'approximates', 'ceilings'];
const NOTHING = `(${PARTS.map((part) => `sum(${part})`).join(', ')}) <> (${PARTS.map(() => '0').join(', ')})`;

/** What becomes of sums that are there, by others. */
const ADDED = PARTS.map((part) => `${part} = t.${part} + excluded.${part}`).join(', ');
const SUMS = PARTS.map((part) => `sum(${part}) as ${part}`).join(', ');
const NEGATED = PARTS.map((part) => `-${part} as ${part}`).join(', ');
const COLUMNS = `${KEY}, ${PARTS.join(', ')}`;

const TABLES = `
  create table tally (
    -- 'agreement of pairing_id'; 'source' for a list of all rows
    list text not null,
    -- whose list; '' where it is everybody's
    owner text not null,
    -- '' for the rows themselves, else what is summed of them
    measure text not null,
    confirmation text not null,
    -- whether totals count it: see keep_tally
    is_counted boolean not null,
    -- what a total is broken down by; '' where that is not stated, or nothing is
    part text not null,
    records bigint not null,
    value numeric not null,
    -- of the records: those that state no number, and those whose number is a floor, about so much, or a ceiling
    missing bigint not null,
    floors bigint not null,
    approximates bigint not null,
    ceilings bigint not null,
    -- One range for a list's number or sum.
    primary key (${KEY})
  ) with (fillfactor = 50);

  create table tally_list (
    list text primary key,
    records text not null,
    -- the tally of rows that are put in the place of <rows>
    counts text not null
  );`;

const STATEMENTS = `
  -- The statement that adds a tally of some rows to what is kept. In the order of keys: two that change the same wait
  -- for each other once.
  create function tally_added(changes text) returns text language sql stable as $$
    select format('
      insert into %I.tally as t (${COLUMNS})
      select ${KEY}, ${SUMS} from (%s) as c group by ${KEY} having ${NOTHING} order by ${KEY}
      on conflict (${KEY}) do update set ${ADDED};', current_schema(), changes) $$;

  create function tally_of(counts text, rows text, is_taken boolean) returns text language sql stable as $$
    select format(case when is_taken then 'select ${KEY}, ${NEGATED} from (%s) as n' else '%s' end,
      replace(counts, '<rows>', rows)) $$;`;

const KEEP = `
  -- Keeps the tally of a table's rows by owner, a column of theirs; of all of them, where it is null. Rows are called r.
  -- measured: what is summed, as a query of name, number and qualifier of a row
  -- part: what the sums are broken down by
  -- counted: which of them totals count; left out, those that have come about and lie in no other
  -- stands: which of them the list holds
  create function keep_tally(records text, owner text, measured text default null, part text default '''''',
      counted text default null, stands text default 'r.withdrawn_at is null') returns void language plpgsql as $$
    declare
      name constant text := records || coalesce(' of ' || owner, '');
      keeper constant text := format('%I.%I', current_schema(), 'tally_' || replace(name, ' ', '_'));
      counts text;
      change text;
    begin
      if counted is null then
        select coalesce(string_agg(case attname
          when 'status' then $of$r.status not in ('PLANNED', 'ANNOUNCED', 'CANCELLED')$of$
          else 'r.part_of_id is null' end, ' and ' order by attname), 'true') into counted
        from pg_attribute where attrelid = records::regclass and attname in ('status', 'part_of_id') and not attisdropped;
      end if;
      counts := format('
        select %L as list, %s as owner, m.measure, r.confirmation, %s as is_counted, coalesce(%s, '''') as part,
          count(*) as records, coalesce(sum(m.value), 0) as value, count(*) - count(m.value) as missing,
          count(*) filter (where m.qualifier = ''AT_LEAST'') as floors,
          count(*) filter (where m.qualifier = ''APPROXIMATE'') as approximates,
          count(*) filter (where m.qualifier = ''UP_TO'') as ceilings
        from <rows> as r cross join lateral (
          select '''' as measure, null::numeric as value, null::text as qualifier%s) as m
        where %s and %2$s is not null group by 1, 2, 3, 4, 5, 6',
        name, coalesce('r.' || owner, ''''''), counted, part, ' union all ' || measured, stands);
      insert into tally_list values (name, records, counts);
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
          'tally_' || replace(name, ' ', '_') || '_' || change, change, records,
          case change when 'insert' then 'referencing new table as added'
            when 'update' then 'referencing old table as removed new table as added'
            when 'delete' then 'referencing old table as removed' else '' end, keeper);
      end loop;
      execute tally_added(replace(counts, '<rows>', records));
    end $$;`;

const CHECK = `
  create function drop_tally(records text, owner text) returns void language plpgsql as $$
    declare
      name constant text := records || coalesce(' of ' || owner, '');
    begin
      execute format('drop function %I cascade', 'tally_' || replace(name, ' ', '_'));
      delete from tally as t where t.list = name;
      delete from tally_list as t where t.list = name;
    end $$;

  -- What is kept otherwise than it would be counted; nothing, ever, unless triggers were switched off.
  create function tally_differences() returns table (list text, owner text, kept bigint, counted bigint)
  language plpgsql as $$
    declare
      every text;
    begin
      select string_agg('(' || replace(t.counts, '<rows>', t.records) || ')', ' union all ') into every from tally_list as t;
      if every is null then return; end if;
      return query execute format('
        select list, owner, k.records, c.records
        from (select * from tally where records > 0) as k full join (%s) as c using (${KEY})
        where (${PARTS.map((part) => `k.${part}`).join(', ')}) is distinct from (${PARTS.map((part) => `c.${part}`).join(', ')})', every);
    end $$;

  -- Counts all lists anew, while nobody changes them.
  create function recount_tallies() returns void language plpgsql as $$
    declare
      one record;
    begin
      for one in select * from tally_list as t order by t.list loop
        execute format('lock table %I in share row exclusive mode', one.records);
        delete from tally as t where t.list = one.list;
        execute tally_added(replace(one.counts, '<rows>', one.records));
      end loop;
    end $$;`;

/**
 * Tallies: what a list holds and sums up to, kept with every change of its rows. A migration says `select keep_tally(…)`
 * and the list has one: triggers keep it, a statement at a time, in the transaction of the change, whoever makes it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`${TABLES} ${STATEMENTS} ${KEEP} ${CHECK}`).execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop function recount_tallies, tally_differences, drop_tally, keep_tally, tally_of, tally_added;
    drop table tally_list, tally;`.execute(db);
}
