/**
 * An async generator that ends at once when whoever reads it stops, also while it waits: by itself it would end only
 * when the wait does. `make` has to return as soon as the signal is given.
 */
export function stoppable<T>(
  make: (signal: AbortSignal) => AsyncGenerator<T, void, void>,
): AsyncGenerator<T, void, void> {
  const stopping = new AbortController();
  const made = make(stopping.signal);
  return {
    next: () => made.next(),
    return: () => {
      stopping.abort();
      return made.return();
    },
    throw: (error) => {
      stopping.abort();
      return made.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
