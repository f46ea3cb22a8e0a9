/** Kinds of calls of which it is known how fast they are. */
const MOST_KINDS = 2000;
/** Of what a call took when it was fastest, what it is believed to take once it was slower: once may be the machine's fault. */
const SLOWER = 1.01;

/** How fast calls are answered: in milliseconds, by their kind, when they were fastest of late. */
export class Pace {
  readonly #fastest = new Map<string, number>();

  /** For a call of size one; Infinity where none was timed. */
  of(kind: string): number {
    return this.#fastest.get(kind) ?? Infinity;
  }

  /** Does what answers calls of so much size, and notes how long that took. */
  async timed<T>(kind: string, size: number, work: () => Promise<T>): Promise<T> {
    const begun = performance.now();
    const answer = await work();
    const each = (performance.now() - begun) / Math.max(size, 1);
    const before = this.#fastest.get(kind);
    const [oldest] = this.#fastest.keys();
    if (before === undefined && this.#fastest.size >= MOST_KINDS && oldest !== undefined)
      this.#fastest.delete(oldest);
    this.#fastest.set(kind, Math.min(each, (before ?? Infinity) * SLOWER));
    return answer;
  }
}
