import { lockAfter } from '@jiedui/subgraph';
import type { Side } from '@jiedui/subgraph';
import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import type { Line } from './line.ts';
import type { Stood } from './stood.ts';
import type { Word } from './word.ts';

/** The core's log, as the ledger names it. */
const OWN_LOG = 'pairings';

const keyRow = ({ identity, idempotencyKey, id, hash }: Word) => sql`
  insert into idempotency (client, key, request_hash, answer)
  values (${identity.organization}, ${idempotencyKey}, ${hash}, ${JSON.stringify({ id })}::jsonb) returning 1`;

/** Keeps the answer to a word that changes nothing. */
export const keepAnswer = async (db: Kysely<unknown>, word: Word): Promise<void> => {
  await keyRow(word).execute(db);
};

/** Logs a word, with the answer under its key. Answers it as a line for the ledger. */
export async function logWord(
  transaction: Transaction<unknown>,
  word: Word,
  side: Side | null,
  { kind }: Stood,
): Promise<Line> {
  const { type, id, revision, identity, reason, own } = word;
  const { organization, tokenId } = identity;
  const recordType = kind.toLowerCase();
  const record = own === null ? {} : { ownFen: own.fen, ownQualifier: own.qualifier };
  const { rows } = await sql<{ seq: string; at: string }>`
    with key as (${keyRow(word)}), ${lockAfter(sql`(select count(*) from key)`)}
    insert into event (type, record_type, id, revision, record, reported_by, side, token_id, client, reason)
    select ${type}, ${recordType}, ${id}, ${revision}, ${JSON.stringify(record)}::jsonb, ${organization}, ${side},
      ${tokenId}, ${organization}, ${reason}
    from lock returning seq::text, at::text`.execute(transaction);
  const [logged] = rows;
  if (!logged) throw new Error('The word was not logged');
  const said = { type, recordType, id, revision, record, reason, side, tokenId };
  return { source: OWN_LOG, ...logged, ...said, activity: null, reportedBy: organization };
}
