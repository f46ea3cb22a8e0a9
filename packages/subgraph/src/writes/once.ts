import type { Kysely } from 'kysely';
import { refusal } from './call.ts';
import type { Outcome } from './call.ts';
import { firstAnswer, isSecondUse } from './first-answer.ts';

/** Under the key something else was asked for before. */
export const keyConflict = {
  code: 'IDEMPOTENCY_CONFLICT',
  message: 'This key was used before with other input; use a new key for new input',
  messageZh: '这个键已用于别的内容；新的内容请用新的键',
  path: ['input', 'idempotencyKey'],
} as const;

export interface Key {
  readonly client: string;
  readonly idempotencyKey: string;
  /** Of everything that was asked for under it. */
  readonly hash: string;
}

/** The first answer where the key is known, else a new one; of two calls at once the second gets the first's. */
export async function once(
  db: Kysely<unknown>,
  key: Key,
  change: () => Promise<Outcome>,
): Promise<Outcome> {
  const before = async () => {
    const first = await firstAnswer(db, key);
    return first && (first.hash === key.hash ? (first.answer as Outcome) : refusal(keyConflict));
  };
  const first = await before();
  if (first) return first;
  try {
    const outcome = await change();
    // Of two calls at once the second may be refused for what the first has just written.
    return outcome.accepted === 0 ? ((await before()) ?? outcome) : outcome;
  } catch (error) {
    const other = isSecondUse(error) ? await before() : undefined;
    if (!other) throw error;
    return other;
  }
}
