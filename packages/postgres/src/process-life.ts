import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Linux tells of processes in files; elsewhere `ps` is asked. */
const hasProc = existsSync('/proc/self/stat');

function fromProc(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // The name, in brackets, may hold anything; the state follows it, and the start is the 20th word from there.
    const words = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return words[0] === 'Z' || words[0] === 'X' ? undefined : words[19];
  } catch {
    return undefined;
  }
}

function ps(pid: number, column: string): string | undefined {
  try {
    const asked = ['-o', `${column}=`, '-p', String(pid)];
    return execFileSync('ps', asked, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}

/**
 * When a process began, in words that are its own: a number is given to another process later. Undefined where there is
 * none, or a dead one that its parent has not noticed yet.
 */
export function beganOf(pid: number): string | undefined {
  if (hasProc) return fromProc(pid);
  return ps(pid, 'stat')?.startsWith('Z') ? undefined : ps(pid, 'lstart')?.replaceAll(/\W+/g, '_');
}

export const isAlive = (pid: number): boolean => beganOf(pid) !== undefined;

/** A process's command, its words joined by spaces; empty where it is gone or not to be seen. */
export function commandOf(pid: number): string {
  if (!hasProc) return ps(pid, 'command') ?? '';
  try {
    return readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
