import { setTimeout as pause } from 'node:timers/promises';
import type { RunningSubgraph } from '@jiedui/subgraph';
import type { RungLog } from './rung-log.ts';

const AGAIN_MS = 5;
const EVERYTHING = 1_000_000;

/** Waits until whatever in a subgraph follows these logs has applied all that is in them now. */
export async function allApplied(
  running: RunningSubgraph,
  logs: readonly RungLog[],
): Promise<void> {
  while (!(await running.ready())) await pause(AGAIN_MS);
  const { pool, schema } = running.database;
  const { rows } = await pool.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = $1::regnamespace and relkind = 'r' and relname ~ '_cursor$'`,
    [schema],
  );
  for (const log of logs) {
    const last = (await log.read('0', EVERYTHING)).at(-1)?.seq ?? '0';
    log.ring();
    for (const { name } of rows) {
      const behind = `select from ${name} where source = $1 and seq < $2`;
      while ((await pool.query(behind, [log.name, last])).rowCount !== 0) await pause(AGAIN_MS);
    }
  }
}
