/** Stands for all values of a label that are not told apart. */
export const OTHER = 'other';

/**
 * The values of a label: those that were announced, and the first ones met besides, up to a number. Each value is a series
 * that lasts as long as the process, and whoever sends requests chooses it: without an end, memory would have one.
 */
export class Bounded {
  readonly #known: Set<string>;
  #left: number;

  constructor(most: number, announced: Iterable<string> = []) {
    this.#known = new Set(announced);
    this.#left = most;
  }

  /** The value itself where it is told apart, else `other`. */
  of(value: string): string {
    return this.has(value) ? value : OTHER;
  }

  /** Whether it is told apart; from now on, where there is room. */
  has(value: string): boolean {
    if (this.#known.has(value)) return true;
    if (this.#left === 0) return false;
    this.#left -= 1;
    this.#known.add(value);
    return true;
  }
}
