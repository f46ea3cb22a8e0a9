import { readFileSync } from 'node:fs';
import pg from 'pg';
import { parentOf } from './cpu.ts';

const isPostgres = (pid: number) =>
  readFileSync(`/proc/${String(pid)}/comm`, 'utf8').startsWith('postgres');

/** The process whose children serve a database; undefined where the server does not run on this machine. */
export async function postmasterOf(url: string): Promise<number | undefined> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    const pid = rows[0]?.pid ?? 0;
    if (!isPostgres(pid)) return undefined;
    const parent = parentOf(pid);
    // A backend that outlives its server becomes the child of whoever adopts orphans.
    return parent !== undefined && isPostgres(parent) ? parent : undefined;
  } catch {
    return undefined;
  } finally {
    await client.end();
  }
}
