import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';

const GLANCE_MS = 20;
/** One row for as long as the ledger has not applied all that industry has logged. */
const BEHIND = `select from pairings.ledger_cursor where source = 'industry'
  and seq < (select max(seq) from industry.event)`;

/** Until the ledger has applied all reports; asks where it stands, and counts nothing: that would read what is being written. */
export async function untilApplied(client: pg.Client): Promise<void> {
  while ((await client.query(BEHIND)).rows.length > 0) await pause(GLANCE_MS);
}
