import { readFileSync } from 'node:fs';
import pg from 'pg';
import { parentOf } from './cpu.ts';

/** The process whose children serve a database; undefined where the server does not run on this machine. */
export async function postmasterOf(url: string): Promise<number | undefined> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    const pid = rows[0]?.pid ?? 0;
    const isHere = readFileSync(`/proc/${String(pid)}/comm`, 'utf8').startsWith('postgres');
    return isHere ? parentOf(pid) : undefined;
  } catch {
    return undefined;
  } finally {
    await client.end();
  }
}
