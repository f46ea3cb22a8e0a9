import type pg from 'pg';
import { copyIn } from './copy-in.ts';

/** Characters that are gathered before they are sent. */
const FULL = 8 << 20;

/** A table that rows are gathered for. */
export interface Gathered {
  /** Named by the time of the first row. */
  columns: string | undefined;
  add(row: string): void;
}

interface Waiting {
  readonly table: string;
  readonly gathered: Gathered;
  rows: string[];
}

/** Gathers rows for many tables, and copies them, always in the order in which places were kept for them. */
export class Loader {
  readonly #client: pg.Client;
  readonly #tables: Waiting[] = [];
  #size = 0;
  #rows = 0;
  #sending: Promise<void> = Promise.resolve();

  constructor(client: pg.Client) {
    this.#client = client;
  }

  /** Rows gathered so far. */
  get rows(): number {
    return this.#rows;
  }

  /** Keeps a place for a table: those that others refer to before those others. */
  reserve(table: string): Gathered {
    const gathered: Gathered = {
      columns: undefined,
      add: (row) => {
        waiting.rows.push(row);
        this.#size += row.length;
        this.#rows += 1;
      },
    };
    const waiting: Waiting = { table, gathered, rows: [] };
    this.#tables.push(waiting);
    return gathered;
  }

  get isFull(): boolean {
    return this.#size >= FULL;
  }

  /** Begins to copy what is gathered, as soon as what was sent before is there: what is gathered next needs not wait. */
  async send(): Promise<void> {
    await this.#sending;
    const parts = this.#tables.flatMap((waiting) => {
      const { table, gathered, rows } = waiting;
      waiting.rows = [];
      const into = `${table} (${gathered.columns ?? ''})`;
      return rows.length === 0 ? [] : [{ into, text: `${rows.join('\n')}\n` }];
    });
    this.#size = 0;
    this.#sending = this.#copy(parts);
    // Whoever sends next, or ends, is told.
    this.#sending.catch(() => undefined);
  }

  /** Copies all that is left. */
  async end(): Promise<void> {
    await this.send();
    await this.#sending;
  }

  async #copy(parts: readonly { into: string; text: string }[]): Promise<void> {
    for (const { into, text } of parts) await copyIn(this.#client, into, text);
  }
}
