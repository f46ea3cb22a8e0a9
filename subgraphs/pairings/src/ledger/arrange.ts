import { isWord, versionOf } from './line.ts';
import type { Line } from './line.ts';

/** The version of a record that stands. */
export interface Standing {
  readonly revision: number;
  readonly isWithdrawn: boolean;
}

export interface Arranged<L> {
  /** What takes effect, in the order in which it does. */
  readonly lines: readonly L[];
  /** Words on versions that are not there yet: they have to wait. */
  readonly early: readonly L[];
}

/** What of a line its place depends on. Versions of what is no activity have none. */
type Placeable = Pick<Line, 'type' | 'id' | 'revision'>;

/**
 * Puts each word behind the version that it is about. Logs are followed at paces of their own, so that a word may come
 * before its version: it takes effect as soon as that is there. One that comes after the next version is too late: it
 * changes nothing, as a revision opens its record again anyway.
 *
 * `standing` tells of the records that words are about, `waiting` the words that waited before; both are brought up to
 * date here.
 */
export function arrange<L extends Placeable>(
  given: Iterable<L>,
  standing: Map<string, Standing>,
  waiting: Map<string, L[]>,
): Arranged<L> {
  const lines: L[] = [];
  const say = (word: L) => {
    const { revision = 0, isWithdrawn = false } = standing.get(word.id) ?? {};
    if (revision === word.revision && !isWithdrawn) lines.push(word);
    if (revision < word.revision) {
      const version = versionOf(word);
      waiting.set(version, [...(waiting.get(version) ?? []), word]);
    }
  };
  for (const line of given) {
    if (isWord(line)) say(line);
    else {
      standing.set(line.id, { revision: line.revision, isWithdrawn: line.type === 'WITHDRAWN' });
      lines.push(line);
      const released = waiting.get(versionOf(line)) ?? [];
      waiting.delete(versionOf(line));
      released.forEach(say);
    }
  }
  return { lines, early: [...waiting.values()].flat() };
}
