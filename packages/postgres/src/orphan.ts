import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { OperatorError } from '@jiedui/config';

const GLANCE_MS = 50;
const PATIENCE_MS = 20_000;

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Whether a process is a server of this very folder: a number may have been given to another process since. */
function isServerOf(folder: string, pid: number): boolean {
  if (!existsSync('/proc/self/cmdline')) return true;
  try {
    const words = readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').split('\0');
    const given = words[words.indexOf('-D') + 1];
    return (
      path.basename(words[0] ?? '') === 'postgres' &&
      realpathSync(given ?? '') === realpathSync(folder)
    );
  } catch {
    return false;
  }
}

/**
 * Stops a server that outlived the process that started it, so that the next can have its data. PostgreSQL itself
 * removes what a dead server left behind.
 */
export async function stopOrphan(folder: string, log: (line: string) => void): Promise<void> {
  const file = path.join(folder, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid) || !isServerOf(folder, pid)) return;
  log(`stopping the PostgreSQL that an earlier run left behind (process ${String(pid)})`);
  process.kill(pid, 'SIGINT');
  const deadline = Date.now() + PATIENCE_MS;
  while (isAlive(pid)) {
    if (Date.now() > deadline) {
      throw new OperatorError(
        `PostgreSQL process ${String(pid)} does not stop. Stop it by hand and start again.`,
      );
    }
    await pause(GLANCE_MS);
  }
}
