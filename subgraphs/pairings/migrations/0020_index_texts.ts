import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Whoever looked for a word had all activities read: three seconds at a million. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What texts are found by, whatever the case: every character, and every two that follow one another. Words of one or
    -- two characters are most of Chinese, so that no three of them, by which others index, need follow one another.
    create function grams_of(variadic texts text[]) returns text[] language plpgsql immutable parallel safe as $$
      declare
        characters constant text[] := string_to_array(lower(array_to_string(texts, ' ')), null);
      begin
        return characters
          || array(select a || b from unnest(characters, characters[2:]) as pair(a, b) where b is not null);
      end $$;
    -- Activities whose title or quote contains a text. What is added waits to be sorted in, and is read as it lies until
    -- then: never more than a quarter of a megabyte.
    create index entry_of_text on entry using gin (grams_of(title_zh, title_en, quote))
      with (gin_pending_list_limit = 256) where until is null and type <> 'WITHDRAWN';`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index entry_of_text; drop function grams_of`.execute(db);
}
