import { LRUCache } from 'lru-cache';
import type { Place } from './places.ts';

/** What is kept of an answer, or of a part of one. */
export interface Kept {
  readonly text: string;
  readonly places: ReadonlySet<Place>;
  readonly subgraphs: ReadonlySet<string>;
  /** Points: what it was estimated at, and did cost; undefined where nothing is charged, and for a part. */
  readonly estimatedCost?: number | undefined;
  readonly actualCost?: number | undefined;
}

/** Why an answer is kept no more: something has changed, there is no room, or the graph was replaced. */
export type Dropped = 'changed' | 'room' | 'reload';

/** Bytes that a character, a place, and an answer besides both, take, roughly. */
const OF_A_CHARACTER = 2;
const OF_A_PLACE = 150;
const OF_AN_ANSWER = 500;

/** Characters of the keys of what was dropped by a change that are remembered. */
const CHANGED = 2_000_000;

const bytesOf = ({ text, places }: Kept, key: string) =>
  OF_A_CHARACTER * (text.length + key.length) + places.size * OF_A_PLACE + OF_AN_ANSWER;

/**
 * Answers and parts of answers by what they answer, found again by the places they stand on. What was not asked for longest
 * goes first.
 */
export class KeptAnswers {
  readonly #kept: LRUCache<string, Kept>;
  readonly #standing = new Map<Place, Set<string>>();
  readonly #changed = new LRUCache<string, true>({
    maxSize: CHANGED,
    sizeCalculation: (_, key) => key.length,
  });
  readonly #onDrop: (why: Dropped) => void;

  /** @param bytes that all of them may take */
  constructor(bytes: number, onDrop: (why: Dropped) => void) {
    this.#onDrop = onDrop;
    this.#kept = new LRUCache({
      maxSize: bytes,
      maxEntrySize: Math.max(1, Math.floor(bytes / 8)),
      sizeCalculation: bytesOf,
      dispose: (kept, key, reason) => {
        this.#leave(kept, key);
        if (reason === 'evict') this.#onDrop('room');
      },
    });
  }

  get size(): number {
    return this.#kept.size;
  }

  get bytes(): number {
    return this.#kept.calculatedSize;
  }

  has(key: string): boolean {
    return this.#kept.has(key);
  }

  /** Whether what was kept under it was dropped by a change, as far as is remembered. */
  hasChanged(key: string): boolean {
    return this.#changed.has(key);
  }

  find(key: string): Kept | undefined {
    return this.#kept.get(key);
  }

  /** Answers whether there was room. */
  keep(key: string, kept: Kept): boolean {
    this.#kept.set(key, kept);
    if (!this.#kept.has(key)) return false;
    for (const place of kept.places) {
      const keys = this.#standing.get(place);
      if (keys) keys.add(key);
      else this.#standing.set(place, new Set([key]));
    }
    return true;
  }

  /** Drops whatever stands on any of these places. */
  touch(places: Iterable<Place>): void {
    for (const place of places) {
      for (const key of [...(this.#standing.get(place) ?? [])]) {
        if (!this.#kept.delete(key)) continue;
        this.#changed.set(key, true);
        this.#onDrop('changed');
      }
    }
  }

  clear(): void {
    for (let left = this.size; left > 0; left -= 1) this.#onDrop('reload');
    this.#kept.clear();
  }

  #leave({ places }: Kept, key: string): void {
    for (const place of places) {
      const keys = this.#standing.get(place);
      keys?.delete(key);
      if (keys?.size === 0) this.#standing.delete(place);
    }
  }
}
