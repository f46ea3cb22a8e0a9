import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const GLANCE_MS = 50;
/** For so long nothing may have run: what was cancelled for one that is gone may be followed by its next statement. */
const QUIET_MS = 500;
const PATIENCE_MS = 60_000;

/** What runs for others in this database. */
const RUNNING = `
  select pg_cancel_backend(pid) from pg_stat_activity
  where datname = current_database() and state <> 'idle' and pid <> pg_backend_pid()`;

/**
 * Ends what a server still does for clients that have gone, which not every contender does itself: the next one would be
 * measured beside it.
 */
export async function settle(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    let ran = Date.now();
    const deadline = ran + PATIENCE_MS;
    while (Date.now() < deadline) {
      const { rowCount } = await client.query(RUNNING);
      if (rowCount !== 0) ran = Date.now();
      if (Date.now() - ran >= QUIET_MS) return;
      await pause(GLANCE_MS);
    }
    throw new Error(
      `Statements that were cancelled still run after ${String(PATIENCE_MS / 1000)} s`,
    );
  } finally {
    await client.end();
  }
}
