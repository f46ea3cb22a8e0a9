import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Whoever looked for a word had all activities read: three seconds at a million. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What texts are found by, whatever the case: every two characters that follow one another, and the last by itself. Words
    -- of one or two characters are most of Chinese, so that no three, by which others index, need follow one another.
    create function pairs_of(variadic texts text[]) returns tsvector language plpgsql immutable parallel safe as $$
      declare
        characters constant text[] := string_to_array(lower(array_to_string(texts, ' ')), null);
      begin
        return array_to_tsvector(
          array(select a || coalesce(b, '') from unnest(characters, characters[2:]) as pair(a, b)));
      end $$;
    -- What has all pairs of a text, of a long one those it begins with; of a single character, what has any that begins with
    -- it. Of no text: null.
    create function has_pairs_of(part text) returns tsquery language plpgsql immutable strict parallel safe as $$
      declare
        beginning constant text := left(lower(part), 50);
        length constant int := char_length(beginning);
      begin
        return (
          select string_agg('''' || replace(replace(substr(beginning, n, 2), '\\', '\\\\'), '''', '''''') || ''''
            || case when length = 1 then ':*' else '' end, '&')::tsquery
          from generate_series(1, case when length = 1 then 1 else length - 1 end) as n);
      end $$;
    -- Activities whose title or quote contains a text. What is added waits to be sorted in, and is read as it lies until
    -- then: never more than a quarter of a megabyte.
    create index entry_of_text on entry using gin (pairs_of(title_zh, title_en, quote))
      with (gin_pending_list_limit = 256) where until is null and type <> 'WITHDRAWN';`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index entry_of_text; drop function has_pairs_of; drop function pairs_of`.execute(
    db,
  );
}
