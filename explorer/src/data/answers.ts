import { askRows } from './ask-rows.ts';
import type { Answer } from './ask.ts';
import type { Section } from './section.ts';

/** For so long, in milliseconds, an answer is shown again without asking whether it still stands. */
const FRESH = 30_000;
/** How many answers are kept that nobody shows. */
const KEPT = 100;

export interface Snapshot<Data> {
  readonly answer: Answer<Data> | undefined;
  readonly isAsking: boolean;
}

/** The answer to one question, as long as somebody may look at it. */
export class KeptAnswer<Data> {
  readonly #ask: () => Promise<Answer<Data>>;
  readonly #readers = new Set<() => void>();
  #snapshot: Snapshot<Data> = { answer: undefined, isAsking: false };
  #askedAt = -Infinity;

  constructor(ask: () => Promise<Answer<Data>>) {
    this.#ask = ask;
  }

  readonly read = (): Snapshot<Data> => this.#snapshot;

  readonly subscribe = (reader: () => void): (() => void) => {
    this.#readers.add(reader);
    if (performance.now() - this.#askedAt > FRESH) void this.refresh();
    return () => this.#readers.delete(reader);
  };

  /** Asks again; what is known is shown until then. */
  readonly refresh = async (): Promise<void> => {
    if (this.#snapshot.isAsking) return;
    this.#askedAt = performance.now();
    this.#tell({ ...this.#snapshot, isAsking: true });
    const answer = await this.#ask();
    // What failed is asked again by whoever looks next.
    if (answer.problems.length > 0) this.#askedAt = -Infinity;
    this.#tell({ answer, isAsking: false });
  };

  get isRead(): boolean {
    return this.#readers.size > 0;
  }

  #tell(snapshot: Snapshot<Data>): void {
    this.#snapshot = snapshot;
    for (const reader of this.#readers) reader();
  }
}

const kept = new Map<string, KeptAnswer<unknown>>();

/** The one kept answer to a section's question. */
export function answerTo<Data, Variables>(section: Section<Data, Variables>): KeptAnswer<Data> {
  const { document, variables, rows = 0 } = section;
  const key = `${document.id} ${JSON.stringify(variables)} ${String(rows)}`;
  const found = kept.get(key) ?? new KeptAnswer<unknown>(() => askRows(section));
  // The last one looked at is the last one forgotten.
  kept.delete(key);
  kept.set(key, found);
  for (const [other, answer] of kept) {
    if (kept.size <= KEPT) break;
    if (!answer.isRead && other !== key) kept.delete(other);
  }
  return found as KeptAnswer<Data>;
}

/** Asks everything again that is on screen, and forgets the rest: something has changed. */
export function refreshAll(): void {
  for (const [key, answer] of kept) {
    if (answer.isRead) void answer.refresh();
    else kept.delete(key);
  }
}
