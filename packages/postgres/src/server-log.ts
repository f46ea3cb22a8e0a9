import { chownSync, closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Place } from './place.ts';

const LARGEST = 10_000_000;

/** What a server says, in a file beside its data. */
export interface ServerLog {
  readonly file: string;
  /** For the server to write to. Whoever starts it closes it. */
  readonly descriptor: number;
  /** The last of what a server said since this was opened, the worst of it if there is any. */
  lastWords(): string;
  close(): void;
}

const PREFIX = /^[\d-]+ [\d:.]+ \S+ \[\d+\] +/;

/** A line of a server without when and by which process it was said. */
export const withoutPrefix = (line: string): string => line.replace(PREFIX, '');

const BAD = /FATAL|PANIC|could not bind/;
/** Said to whoever asks too early, and by the parts that outlive an earlier server and write to the same file. */
const IDLE = /the database system is starting up|unexpected postmaster exit/;

/** Opens the log to add to it. One that has grown large is put aside first, over the one put aside before. */
export function openLog({ folder, account }: Place): ServerLog {
  const file = path.join(folder, 'postgres.log');
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGEST)
    renameSync(file, `${file}.1`);
  const descriptor = openSync(file, 'a', 0o600);
  if (account) chownSync(file, account.uid, account.gid);
  const { size } = statSync(file);
  return {
    file,
    descriptor,
    lastWords: () => {
      const said = readFileSync(file).subarray(size).toString('utf8').trim().split('\n');
      const lines = said.filter((line) => line !== '' && !IDLE.test(line));
      const last = lines.findLast((line) => BAD.test(line)) ?? lines.at(-1) ?? 'it said nothing';
      return withoutPrefix(last);
    },
    close: () => {
      closeSync(descriptor);
    },
  };
}
