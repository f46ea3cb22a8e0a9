/** The same stream with each item changed; to stop the one is to stop the other. */
export function mapped<A, B>(
  source: AsyncIterable<A>,
  change: (item: A) => B | Promise<B>,
): AsyncGenerator<B, void, void> {
  const items = source[Symbol.asyncIterator]();
  const ended = { value: undefined, done: true } as const;
  const stop = async () => {
    await items.return?.();
    return ended;
  };
  return {
    next: async () => {
      const item = await items.next();
      return item.done === true ? ended : { value: await change(item.value), done: false };
    },
    return: stop,
    throw: async (error) => {
      await stop();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
