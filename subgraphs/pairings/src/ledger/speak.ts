import {
  catchUp,
  DirectoryUnavailableError,
  firstAnswer,
  isSecondUse,
  keyConflict,
  Problems,
  tellingApplied,
} from '@jiedui/subgraph';
import type { Problem, ResolverParts, Side } from '@jiedui/subgraph';
import type { Kysely, Transaction } from 'kysely';
import { append } from './append.ts';
import { lockHead } from './head.ts';
import { judgeSpeaker, judgeVersion } from './judge.ts';
import { ledgerReader } from './ledger.ts';
import { keepAnswer, logWord } from './log-word.ts';
import { stoodOf } from './stood.ts';
import type { Stood } from './stood.ts';
import { isSaidAlready } from './word.ts';
import type { TakenWord, Word } from './word.ts';

/** What became of a word: the activity, or why nothing was written. */
export interface Spoken {
  readonly id: string | null;
  readonly userErrors: readonly Problem[];
}

const refusal = ({ errors }: Problems): Spoken => ({ id: null, userErrors: errors });

type Parts = Pick<ResolverParts, 'database' | 'logger' | 'connections' | 'onWrite'>;

/** The first answer to a key; a conflict where something else was said under it. */
async function answered(db: Kysely<unknown>, word: Word): Promise<Spoken | undefined> {
  const { identity, idempotencyKey, hash } = word;
  const key = { client: identity.organization, idempotencyKey };
  const first = await firstAnswer(db, key);
  if (!first) return undefined;
  if (first.hash === hash) return { id: word.id, userErrors: [] };
  return { id: null, userErrors: [keyConflict] };
}

/**
 * The record as the ledger knows it; where that is not even the version spoken of, after all logs have been pulled to
 * their ends: whoever has read a record may speak on it at once, however far the ledger has come.
 */
async function upToDate(
  { database, logger, connections, onWrite }: Parts,
  { id, revision }: Word,
): Promise<Stood | undefined> {
  const db = database.kysely<unknown>();
  const known = await stoodOf(db, id);
  if (known && known.revision >= revision) return known;
  const reader = tellingApplied(ledgerReader({ database, logger }), onWrite);
  const pulled = await Promise.allSettled(
    connections().sources.map((source) => catchUp(source, reader)),
  );
  const found = await stoodOf(db, id);
  const away = pulled.find((result) => result.status === 'rejected');
  // It may be in the log that cannot be read now: to say that there is none would be a guess.
  if (away && !(found && found.revision >= revision))
    throw new DirectoryUnavailableError(away.reason);
  return found;
}

/** Whom the identity speaks for; asked before the transaction, which must not wait for a second connection. */
async function sideOf({ connections }: Parts, word: Word, stood: Stood, problems: Problems) {
  const question = { regions: [], organizations: [], sources: [] };
  const pairings = stood.pairingId === null ? [] : [stood.pairingId];
  const answer = await connections().directory.look({ ...question, pairings });
  return judgeSpeaker(word.identity, stood, answer.pairings.get(pairings[0] ?? ''), problems);
}

/** Writes a word with its effect: the event, the ledger's entry and sums, the answer to its key, or nothing. */
async function write(
  transaction: Transaction<unknown>,
  word: Word,
  side: Side | null,
): Promise<Spoken> {
  const head = await lockHead(transaction);
  const first = await answered(transaction, word);
  if (first) return first;
  // Once more, under the lock: what was judged before may have been revised since.
  const problems = new Problems();
  const stood = await stoodOf(transaction, word.id);
  if (!judgeVersion(word, stood, problems) || !problems.isGood) return refusal(problems);
  if (isSaidAlready(word, side, stood)) await keepAnswer(transaction, word);
  else await append(transaction, [await logWord(transaction, word, side, stood)], head);
  return { id: word.id, userErrors: [] };
}

/**
 * Confirms or disputes the current version of a record, once for each key. Who says again what their side has said
 * already is answered as the first time, and nothing new is entered.
 */
export async function speak(parts: Parts, { word, problems: ofInput }: TakenWord): Promise<Spoken> {
  if (!ofInput.isGood) return refusal(ofInput);
  const db = parts.database.kysely<unknown>();
  const first = await answered(db, word);
  if (first) return first;
  const problems = new Problems();
  const stood = await upToDate(parts, word);
  if (!judgeVersion(word, stood, problems)) return refusal(problems);
  const side = await sideOf(parts, word, stood, problems);
  if (!problems.isGood) return refusal(problems);
  try {
    const spoken = await db.transaction().execute((transaction) => write(transaction, word, side));
    if (spoken.id !== null) parts.onWrite();
    return spoken;
  } catch (error) {
    // The same key at the same moment, for a report.
    const other = isSecondUse(error) ? await answered(db, word) : undefined;
    if (!other) throw error;
    return other;
  }
}
