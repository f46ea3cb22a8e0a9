import { mkdtempSync, chmodSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';

/** Where rows of a report come to lie: the record, its version in the log, its entry, and what it adds to sums. */
const TABLES = ['industry.agreement', 'industry.event', 'pairings.entry', 'pairings.delta'];

async function columnsOf(client: pg.Client, table: string): Promise<string> {
  const [schema, name] = table.split('.');
  const { rows } = await client.query<{ columns: string }>(
    `select string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns
     from information_schema.columns where table_schema = $1 and table_name = $2 and is_generated = 'NEVER'`,
    [schema, name],
  );
  return rows[0]?.columns ?? '';
}

/**
 * Copies the rows of all tables into empty ones made like them, with their indexes and checks, one COPY after the other
 * from files of the server's own: the fastest way there is. Answers the seconds of each round.
 */
export async function copyRounds(databaseUrl: string, rounds: number): Promise<number[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'jiedui-copy-'));
  // The server writes and reads the files as its own account.
  chmodSync(folder, 0o777);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const seconds: number[] = [];
    await client.query('create schema if not exists copied');
    for (const table of TABLES) {
      const columns = await columnsOf(client, table);
      const file = path.join(folder, table);
      await client.query(`copy ${table} (${columns}) to '${file}'`);
    }
    for (let round = 0; round < rounds; round += 1) {
      let total = 0;
      for (const table of TABLES) {
        const target = `copied.${table.replace('.', '_')}`;
        const columns = await columnsOf(client, table);
        await client.query(`drop table if exists ${target}`);
        await client.query(`create table ${target} (like ${table} including all)`);
        const began = performance.now();
        await client.query(`copy ${target} (${columns}) from '${path.join(folder, table)}'`);
        total += (performance.now() - began) / 1000;
      }
      seconds.push(total);
    }
    await client.query('drop schema copied cascade');
    return seconds;
  } finally {
    await client.end();
    rmSync(folder, { recursive: true, force: true });
  }
}
