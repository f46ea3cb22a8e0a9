import type { Moment } from './reading.ts';
import type { Place } from './places.ts';

/** Batches of changes that are remembered: more than come while a request is answered. */
const MOST = 1_000;

/** What was touched lately, so that an answer that was computed meanwhile is known to be old. */
export class RecentChanges {
  #now: Moment = 0;
  readonly #batches: (readonly [Moment, ReadonlySet<Place>])[] = [];

  get now(): Moment {
    return this.#now;
  }

  add(touched: ReadonlySet<Place>): void {
    if (touched.size === 0) return;
    this.#now += 1;
    this.#batches.push([this.#now, touched]);
    if (this.#batches.length > MOST) this.#batches.shift();
  }

  /** Whether any of these places may have been touched since a moment. */
  hasTouched(places: ReadonlySet<Place>, since: Moment): boolean {
    const [oldest] = this.#batches;
    if (oldest && since < oldest[0] - 1) return true;
    for (let at = this.#batches.length - 1; at >= 0; at -= 1) {
      const [moment, touched] = this.#batches[at] ?? [0, new Set<Place>()];
      if (moment <= since) return false;
      for (const place of touched) if (places.has(place)) return true;
    }
    return false;
  }
}
