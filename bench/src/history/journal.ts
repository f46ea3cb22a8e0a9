import { createWriteStream } from 'node:fs';
import { isAccepted } from './operation.ts';
import type { Answer, Operation } from './operation.ts';

/** An operation, and all that was heard of it. */
export interface Entry {
  readonly operation: Operation;
  readonly answers: Answer[];
  /** What came instead of an answer: a lost connection, a deadline, an outage. */
  readonly troubles: string[];
}

export type Outcome = 'ok' | 'refused' | 'unknown';

/** Accepted once is accepted; what was only ever answered by trouble may have happened or not. */
export function outcomeOf({ answers }: Entry): Outcome {
  if (answers.some(isAccepted)) return 'ok';
  return answers.length > 0 ? 'refused' : 'unknown';
}

/** Every operation, put down before it starts and with whatever is heard of it; on disk too, for whoever looks for a cause. */
export class Journal {
  readonly #entries = new Map<string, Entry>();
  readonly #file;
  #answers = 0;

  constructor(file: string) {
    this.#file = createWriteStream(file);
  }

  get entries(): readonly Entry[] {
    return [...this.#entries.values()];
  }

  /** How many definite answers were heard. */
  get answers(): number {
    return this.#answers;
  }

  begin(operation: Operation): Entry {
    const entry = { operation, answers: [], troubles: [] };
    this.#entries.set(operation.key, entry);
    this.#put({ asks: operation });
    return entry;
  }

  hear(entry: Entry, heard: Answer | string): void {
    if (typeof heard === 'string') entry.troubles.push(heard);
    else {
      entry.answers.push(heard);
      this.#answers += 1;
    }
    this.#put({ key: entry.operation.key, hears: heard });
  }

  end(): Promise<void> {
    return new Promise((resolve) => this.#file.end(resolve));
  }

  #put(line: object): void {
    this.#file.write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`);
  }
}
