/** How long what was found is taken to be so still. */
const FRESH_MS = 60_000;
/** Of each kind; whatever was asked for longest ago goes first. */
const MOST = 20_000;

/** What was found under ids, and when it was asked for. What is unknown is not kept: it may come to be at any moment. */
export class Remembered<T> {
  readonly #found = new Map<string, { readonly value: T; readonly askedAt: number }>();

  /** What was found under these ids, however long ago. */
  of(ids: readonly string[]): Map<string, T> {
    const found = new Map<string, T>();
    for (const id of ids) {
      const known = this.#found.get(id);
      if (known) found.set(id, known.value);
    }
    return found;
  }

  /** Those of the ids that have to be asked for. */
  stale(ids: readonly string[], now: number): string[] {
    return [...new Set(ids)].filter((id) => {
      const known = this.#found.get(id);
      return !known || known.askedAt + FRESH_MS <= now;
    });
  }

  /** What an answer says of all ids that were asked for: one that it has not found is forgotten. */
  learn(asked: readonly string[], found: ReadonlyMap<string, T>, askedAt: number): void {
    for (const id of asked) {
      const known = this.#found.get(id);
      // Of two answers that overtake each other the one that was asked for later is right.
      if (known && known.askedAt > askedAt) continue;
      this.#found.delete(id);
      const value = found.get(id);
      if (value !== undefined) this.#found.set(id, { value, askedAt });
    }
    for (const id of this.#found.keys()) {
      if (this.#found.size <= MOST) return;
      this.#found.delete(id);
    }
  }
}
