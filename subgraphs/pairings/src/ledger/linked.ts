import { isWord } from './line.ts';
import type { Line } from './line.ts';

/** A line among others that are appended together; numbers count from 1. */
export interface Linked extends Line {
  readonly n: number;
  /** The next line of its record; undefined where it is the last. */
  readonly next: number | undefined;
  /** The version that it is, or speaks of; undefined where that was entered before. */
  readonly version: number | undefined;
  /** Whether none of its record comes before it. */
  readonly isFirst: boolean;
}

/** Numbers lines, and says of each where its record goes on. PostgreSQL could, but would sort whole records for it. */
export function linked(lines: readonly Line[]): readonly Linked[] {
  const next = new Map<string, number>();
  const follows = new Array<number | undefined>(lines.length);
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const { id = '' } = lines[at] ?? {};
    follows[at] = next.get(id);
    next.set(id, at + 1);
  }
  const versions = new Map<string, number>();
  return lines.map((line, at) => {
    const n = at + 1;
    if (!isWord(line)) versions.set(line.id, n);
    const isFirst = next.get(line.id) === n;
    return { ...line, n, next: follows[at], version: versions.get(line.id), isFirst };
  });
}
