import type pg from 'pg';

/** What pg's connection can do and its types do not tell. */
interface Wire {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/** Pieces in which text is sent: what the server has not taken yet stays in memory. */
const PIECE = 1 << 20;

/** One COPY FROM STDIN, in the form in which pg's client runs what is no query of its own. */
class CopyIn {
  readonly #text: string;
  readonly #rows: string;
  readonly #done: (error?: Error) => void;

  constructor(text: string, rows: string, done: (error?: Error) => void) {
    this.#text = text;
    this.#rows = rows;
    this.#done = done;
  }

  submit(wire: Wire): void {
    wire.query(this.#text);
  }

  handleCopyInResponse(wire: Wire): void {
    const bytes = Buffer.from(this.#rows);
    for (let at = 0; at < bytes.length; at += PIECE)
      wire.sendCopyFromChunk(bytes.subarray(at, at + PIECE));
    wire.endCopyFrom();
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

/** Copies rows, in the text format of COPY, into columns of a table. Throws what the server refuses; nothing is copied then. */
export function copyIn(client: pg.Client, into: string, rows: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let failure: Error | undefined;
    const copy = new CopyIn(`copy ${into} from stdin`, rows, (error) => {
      failure ??= error;
      if (failure) reject(failure);
      else resolve();
    });
    client.query(copy as unknown as pg.Submittable);
  });
}
