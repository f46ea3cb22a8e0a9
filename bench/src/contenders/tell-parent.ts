/** What a contender's process is asked for while it is measured. */
export interface Told {
  readonly url: string;
  /** How many SQL statements it has sent. */
  readonly statements: () => number;
  readonly stop: () => Promise<void>;
}

/** Tells the measuring process where to ask, answers it how many statements ran, and stops when it is gone. */
export function tellParent({ url, statements, stop }: Told): void {
  process.on('message', () => process.send?.({ statements: statements() }));
  process.once('disconnect', () => void stop().finally(() => process.exit()));
  // Ctrl-C reaches the whole group: the parent ends us in its own order.
  process.on('SIGINT', () => undefined);
  process.send?.({ url });
}
