import { jsonbOf } from '@jiedui/database';
import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { arrange } from './arrange.ts';
import type { Standing } from './arrange.ts';
import { isWord, versionOf } from './line.ts';
import type { Line } from './line.ts';

type Here = Transaction<unknown>;

/** Takes out the words that wait for versions of these records. */
async function takeWaiting(transaction: Here, ids: readonly string[]): Promise<Line[]> {
  const { rows } = await sql<{ event: Line }>`
    with taken as (delete from ledger_waiting where id = any(${ids}::text[]) returning source, seq, event)
    select event from taken order by source, seq`.execute(transaction);
  return rows.map(({ event }) => event);
}

/** Keeps words until their versions come. */
export async function keepWaiting(transaction: Here, words: readonly Line[]): Promise<void> {
  if (words.length === 0) return;
  await sql`
    insert into ledger_waiting (source, seq, id, revision, event)
    select e ->> 'source', (e ->> 'seq')::bigint, e ->> 'id', (e ->> 'revision')::int, e
    from jsonb_array_elements(${jsonbOf(words)}::jsonb) as e`.execute(transaction);
}

/** Which words the ledger has already: whoever confirms enters it with the event, before the log is followed so far. */
async function enteredAlready(transaction: Here, words: readonly Line[]): Promise<Set<string>> {
  const { rows } = await sql<{ seq: string }>`
    select seq::text from entry
    where source = ${words[0]?.source} and seq = any(${words.map(({ seq }) => seq)}::bigint[])`.execute(
    transaction,
  );
  return new Set(rows.map(({ seq }) => seq));
}

async function standingOf(
  transaction: Here,
  words: readonly Line[],
): Promise<Map<string, Standing>> {
  const { rows } = await sql<Standing & { id: string }>`
    select id, revision, type = 'WITHDRAWN' as is_withdrawn from entry
    where until is null and id = any(${words.map(({ id }) => id)}::text[])`.execute(transaction);
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * What of the lines of one log takes effect, the words that waited for it included. The head must be locked. Costs one
 * look into a table that is all but always empty, unless there are words.
 */
export async function takingEffect(
  transaction: Here,
  lines: readonly Line[],
): Promise<readonly Line[]> {
  const waited = await takeWaiting(transaction, [...new Set(lines.map(({ id }) => id))]);
  const words = lines.filter(isWord);
  if (words.length === 0 && waited.length === 0) return lines;
  const entered = await enteredAlready(transaction, words);
  const standing = await standingOf(transaction, [...words, ...waited]);
  const waiting = new Map<string, Line[]>();
  for (const word of waited)
    waiting.set(versionOf(word), [...(waiting.get(versionOf(word)) ?? []), word]);
  const arranged = arrange(
    lines.filter((line) => !isWord(line) || !entered.has(line.seq)),
    standing,
    waiting,
  );
  await keepWaiting(transaction, arranged.early);
  return arranged.lines;
}
