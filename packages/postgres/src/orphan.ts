import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { OperatorError } from '@jiedui/config';
import { commandOf, isAlive } from './process-life.ts';
import { dataWords } from './server-process.ts';

const GLANCE_MS = 25;
const PATIENCE_MS = 30_000;
/** Beyond the highest number that any system gives to a process. */
const NO_PROCESS = '2147483646';

/** Whether a process is a server of this very folder: a number may have been given to another process since. */
const isServerOf = (folder: string, pid: number) =>
  commandOf(pid).includes(`/postgres ${dataWords(folder).join(' ')} `);

async function stopServer(pid: number): Promise<void> {
  process.kill(pid, 'SIGINT'); // fast: rolls back what is open, then a checkpoint
  const deadline = Date.now() + PATIENCE_MS;
  while (isAlive(pid)) {
    if (Date.now() > deadline) {
      throw new OperatorError(
        `PostgreSQL process ${String(pid)}, left behind by an earlier run, does not stop. Stop it by hand and start again.`,
      );
    }
    await pause(GLANCE_MS);
  }
}

/**
 * Stops a server that outlived the process that started it, so that the next can have its data. What a dead server left
 * behind PostgreSQL clears away itself, unless its number now belongs to another process: then we say so in its file.
 */
export async function stopOrphan(folder: string, log: (line: string) => void): Promise<void> {
  const file = path.join(folder, 'postmaster.pid');
  if (!existsSync(file)) return;
  const [first = '', ...rest] = readFileSync(file, 'utf8').split('\n');
  const pid = Number(first);
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return;
  if (isServerOf(folder, pid)) {
    log(`stopping the PostgreSQL that an earlier run left behind (process ${String(pid)})`);
    await stopServer(pid);
  } else {
    // The other lines stay: by them PostgreSQL sees whether any part of the dead server still runs.
    writeFileSync(file, [NO_PROCESS, ...rest].join('\n'));
  }
}
