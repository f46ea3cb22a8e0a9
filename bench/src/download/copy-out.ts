import type pg from 'pg';

/** What pg's connection can do and its types do not tell. */
interface Wire {
  query(text: string): void;
}

/** One COPY TO STDOUT, in the form in which pg's client runs what is no query of its own. */
class CopyOut {
  readonly #text: string;
  readonly #take: (bytes: Buffer) => void;
  readonly #done: (error?: Error) => void;

  constructor(text: string, take: (bytes: Buffer) => void, done: (error?: Error) => void) {
    this.#text = text;
    this.#take = take;
    this.#done = done;
  }

  submit(wire: Wire): void {
    wire.query(this.#text);
  }

  handleCopyData({ chunk }: { readonly chunk: Buffer }): void {
    this.#take(chunk);
  }

  handleError(error: Error): void {
    this.#done(error);
  }

  handleReadyForQuery(): void {
    this.#done();
  }

  handleCommandComplete(): void {
    // Nothing is left to do until the server is ready again.
  }
}

/** Copies what a statement gives, as CSV, to whoever takes it. Rejects with what the server refuses. */
export function copyOut(
  client: pg.Client,
  select: string,
  take: (bytes: Buffer) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let failure: Error | undefined;
    const copy = new CopyOut(
      `copy (${select}) to stdout with (format csv, header)`,
      take,
      (error) => {
        failure ??= error;
        if (failure) reject(failure);
        else resolve();
      },
    );
    client.query(copy as unknown as pg.Submittable);
  });
}
