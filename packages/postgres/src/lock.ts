import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { OperatorError } from '@jiedui/config';

interface Holder {
  readonly pid: number;
  /** When the process began, in the kernel's ticks: a number may be given to another process later. */
  readonly began: string;
}

/** When a process began; empty where the system does not tell. Undefined where there is no such process. */
function beganOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function holderOf(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined; // no lock, or one that was being written when its process died
  }
}

/** Takes a data folder for this process. Throws where a living process has it. Answers how to give it back. */
export function takeLock(place: string): () => void {
  const file = path.join(place, 'lock.json');
  const mine = JSON.stringify({
    pid: process.pid,
    began: beganOf(process.pid) ?? '',
  } satisfies Holder);
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      writeFileSync(file, mine, { flag: 'wx' });
      return () => {
        rmSync(file, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = holderOf(file);
    if (holder && beganOf(holder.pid) === holder.began) {
      throw new OperatorError(
        `Process ${String(holder.pid)} is using the data in ${place}. Stop it, or set DATA_DIR to another place.`,
      );
    }
    rmSync(file, { force: true });
  }
  throw new OperatorError(`Another process is starting with the data in ${place}. Try again.`);
}
