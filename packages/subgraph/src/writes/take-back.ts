import type { Identity } from '@jiedui/identity';
import type { Transaction } from 'kysely';
import { refusal } from './call.ts';
import type { Outcome } from './call.ts';
import type { KnownPairing } from './directory.ts';
import { Problems } from './problem.ts';
import { oneSide, sidesOf } from './rights.ts';
import { judgeParts, judgeStored, lockStored } from './stored.ts';
import { writeWithdrawal } from './versions.ts';
import { authorOf } from './writer-parts.ts';
import type { WriterParts } from './writer-parts.ts';

export interface Withdrawal {
  readonly identity: Identity;
  readonly idempotencyKey: string;
  readonly id: string;
  readonly revision: number;
  readonly reason: string;
}

/** Takes a record back, if its revision is the current one, its reporter asks, and no part of it stands. */
export async function takeBack(
  db: Transaction<unknown>,
  { type, partTables }: WriterParts,
  call: Withdrawal & { readonly hash: string },
  pairing: KnownPairing | undefined,
): Promise<Outcome> {
  const { id, revision, identity } = call;
  const stored = (await lockStored(db, type.table, [id])).get(id);
  const problems = new Problems();
  judgeStored(stored, { id, revision, identity, pairing }, problems, ['input']);
  if (stored) await judgeParts(db, type.table, id, partTables, problems);
  const sides = pairing ? sidesOf(identity, pairing) : [];
  if (!problems.isGood) return refusal(...problems.errors);
  const outcome = { ...refusal(), ids: [id], accepted: 1 };
  const author = authorOf(call, call.reason, outcome);
  await writeWithdrawal(db, type.table, { id, revision, side: oneSide(sides) }, author);
  return outcome;
}
