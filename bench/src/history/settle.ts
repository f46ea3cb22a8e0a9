import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { DOMAINS } from './kind.ts';

const GLANCE_MS = 100;

/** How far logs have not been applied yet: the ledger follows all of them, every subgraph the core's. */
const BEHIND = [
  ...DOMAINS.map((domain) => ({ reader: 'pairings.ledger_cursor', source: domain })),
  ...DOMAINS.map((domain) => ({ reader: `${domain}.event_cursor`, source: 'pairings' })),
]
  .map(
    ({ reader, source }) => `
      select '${reader} of ${source}' as reader, e.last - coalesce(c.seq, 0) as behind
      from (select coalesce(max(seq), 0) as last from ${source}.event) as e
      left join ${reader} as c on c.source = '${source}'`,
  )
  .join(' union all ');

async function behind(databaseUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ reader: string; behind: string }>(
      `select * from (${BEHIND}) as b where behind > 0`,
    );
    return rows.map((row) => `${row.reader} is ${row.behind} behind`);
  } catch (error) {
    return [(error as Error).message];
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Waits until every log is applied everywhere. Answers who was still behind after so many milliseconds. */
export async function settled(databaseUrl: string, patienceMs: number): Promise<string[]> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const found = await behind(databaseUrl);
    if (found.length === 0 || Date.now() > deadline) return found;
    await pause(GLANCE_MS);
  }
}
