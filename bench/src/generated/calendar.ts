import type { Placed } from './line.ts';
import { DAY_MS } from './record.ts';

const dayOf = (ms: number) => Math.floor(ms / DAY_MS);

/** Keeps lines until their time has come. Only lines of a later day than the one that is under way may be added. */
export class Calendar {
  readonly #days = new Map<number, Placed[]>();
  #today: Placed[] = [];
  #day: number;

  /** Nothing is added for the day of this moment, or an earlier one. */
  constructor(start: number) {
    this.#day = dayOf(start);
  }

  add(placed: Placed): void {
    const day = dayOf(placed.line.at);
    const lines = this.#days.get(day);
    if (lines) lines.push(placed);
    else this.#days.set(day, [placed]);
  }

  /** The lines whose time comes before a moment, in the order of their times. */
  *until(ms: number): Generator<Placed> {
    for (;;) {
      const next = this.#today.at(-1);
      if (next && next.line.at < ms) {
        this.#today.pop();
        yield next;
      } else if (next || !this.#goOn(ms)) return;
    }
  }

  /** Takes the next day that has lines, up to that of a moment; false where there is none. */
  #goOn(ms: number): boolean {
    const last = Number.isFinite(ms) ? dayOf(ms) : Math.max(this.#day, ...this.#days.keys());
    while (this.#day < last) {
      this.#day += 1;
      const lines = this.#days.get(this.#day);
      if (!lines) continue;
      this.#days.delete(this.#day);
      // The last is taken first.
      this.#today = lines.sort((a, b) => b.line.at - a.line.at);
      return true;
    }
    return false;
  }
}
