/** A question of the measuring process, and what it is about. */
export interface Question {
  readonly name: string;
  readonly about?: unknown;
}

/** What the measuring process gets for it. */
export type Reply = { readonly answer: unknown } | { readonly failed: string };

export interface Told {
  readonly url: string;
  /** What it can be asked while it is measured, by the name of the question. */
  readonly answers?: Readonly<Record<string, (about: unknown) => unknown>>;
  readonly stop: () => Promise<void>;
}

/** Tells the measuring process where to ask, answers its questions one by one, and stops when it is gone. */
export function tellParent({ url, answers = {}, stop }: Told): void {
  const reply = async ({ name, about }: Question): Promise<Reply> => {
    try {
      return { answer: await answers[name]?.(about) };
    } catch (error) {
      return { failed: (error as Error).message };
    }
  };
  process.on('message', (question: Question) => {
    void reply(question).then((answer) => process.send?.(answer));
  });
  process.once('disconnect', () => void stop().finally(() => process.exit()));
  // Ctrl-C reaches the whole group, and the parent ends us in its own order: by letting go.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
  process.send?.({ url });
}
