/** Tells whoever listens that there may be something new in the log. */
export class Bell {
  readonly #listeners = new Set<() => void>();

  readonly ring = (): void => {
    for (const listener of this.#listeners) listener();
  };

  /** Returns how to stop listening. */
  readonly onRing = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };
}
