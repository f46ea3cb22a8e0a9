import { countQuietChange, cursorsIn } from '@jiedui/subgraph';
import type { LoggedEvent, Surroundings } from '@jiedui/subgraph';
import type { Kysely } from 'kysely';
import { isAnnouncement, takeAnnounced } from './announced.ts';
import { append } from './append.ts';
import { lockHead } from './head.ts';
import { isEntered } from './line.ts';
import { takingEffect } from './words.ts';

/**
 * Applies events of one log exactly once. The head is locked first, so that what follows sees every earlier batch; the
 * cursor moves by comparison, so that of two ledgers with the same batch one applies nothing; cursor and effect are one
 * transaction. Answers whether it was this call that applied them.
 */
export async function apply(
  db: Kysely<unknown>,
  { source, after, logger }: { source: string; after: string; logger: Surroundings['logger'] },
  events: readonly LoggedEvent[],
): Promise<boolean> {
  const last = events.at(-1)?.seq;
  if (last === undefined) return false;
  return db.transaction().execute(async (transaction) => {
    const head = await lockHead(transaction);
    const cursors = cursorsIn(db, 'ledger_cursor');
    if (!(await cursors.move(transaction, source, after, last))) return false;
    if (events.some(isAnnouncement)) await countQuietChange(transaction);
    const refused = await takeAnnounced(transaction, source, events);
    if (refused.length > 0) logger.warn({ source, refused }, 'indicators of another domain');
    const lines = events.filter(isEntered).map((event) => ({ source, ...event }));
    await append(transaction, await takingEffect(transaction, lines), head);
    return true;
  });
}
