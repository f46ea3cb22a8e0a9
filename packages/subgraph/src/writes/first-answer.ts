import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** What was answered under a key; undefined where it is new. */
export async function firstAnswer(
  db: Kysely<unknown>,
  { client, idempotencyKey }: { client: string; idempotencyKey: string },
): Promise<{ readonly hash: string; readonly answer: unknown } | undefined> {
  const { rows } = await sql<{ hash: string; answer: unknown }>`
    select request_hash as hash, answer from idempotency where client = ${client} and key = ${idempotencyKey}`.execute(
    db,
  );
  return rows[0];
}

/** Of two equal keys the second waits for the first and is then refused by the primary key. */
export const isSecondUse = (error: unknown): boolean =>
  (error as { code?: string }).code === '23505' &&
  (error as { constraint?: string }).constraint === 'idempotency_pkey';

/** Days for which answers are kept. */
const KEPT_DAYS = 90;

/** Forgets answers that nobody can still be waiting for. */
export const forgetAnswers = (db: Kysely<unknown>): Promise<unknown> =>
  sql`delete from idempotency where at < now() - make_interval(days => ${KEPT_DAYS})`.execute(db);
