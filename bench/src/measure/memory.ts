import { readFileSync } from 'node:fs';

const KB_PER_MB = 1024;

/** Resident memory of a process in MB; NaN where there is no /proc to say so. */
export function residentMb(pid: number): number {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? NaN) / KB_PER_MB;
  } catch {
    return NaN;
  }
}
