import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts a process's time in hundredths of a second for whoever reads /proc. */
const TICK_MS = 10;

interface Stat {
  readonly parent: number;
  /** CPU time of the process in milliseconds, user and system. */
  readonly own: number;
  /** The same of its children that have ended. */
  readonly ended: number;
}

function stat(pid: number): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // The name, in brackets, may hold anything; fields are counted from behind it.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const at = (field: number) => fields[field] ?? 0;
    return { parent: at(1), own: (at(11) + at(12)) * TICK_MS, ended: (at(13) + at(14)) * TICK_MS };
  } catch {
    return undefined;
  }
}

/** CPU milliseconds that processes have used so far; NaN where there is no /proc to say so. */
export const cpuOf = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => sum + (stat(pid)?.own ?? NaN), 0);

export const parentOf = (pid: number): number | undefined => stat(pid)?.parent;

/** CPU milliseconds of a process with all its children, those that have ended too: of a PostgreSQL server. */
export function cpuOfFamily(parent: number | undefined): number {
  const whole = parent === undefined ? undefined : stat(parent);
  if (!whole) return NaN;
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => stat(Number(name)))
    .filter((child) => child?.parent === parent);
  return children.reduce((sum, child) => sum + (child?.own ?? 0), whole.own + whole.ended);
}
