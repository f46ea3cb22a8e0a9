import type { FieldsUsed } from './fields-of.ts';

/** Operations that are counted apart until their fields are, of all clients together. */
const MOST_PENDING = 500;

interface Counts {
  /** How often each operation came since the fields were counted last. */
  readonly pending: Map<FieldsUsed, number>;
  readonly all: Map<string, number>;
  readonly deprecated: Map<string, number>;
}

export interface Usage {
  /** Since when it is counted. */
  readonly since: string;
  /** Requests that used a field or argument, by client and coordinate. */
  readonly fields: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Those of them that are deprecated. */
  readonly deprecated: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * Who uses which fields of the API. A request costs one count, of its operation; fields are counted when somebody asks, when
 * operations become too many, and when their graph is replaced: on the next one each of them is parsed anew, and does not
 * come again as what it was. There are as many counts as clients and fields, both of which have an end.
 */
export class FieldUsage {
  readonly #since = new Date().toISOString();
  readonly #clients = new Map<string, Counts>();
  #pending = 0;

  note(client: string, fields: FieldsUsed): void {
    let counts = this.#clients.get(client);
    if (!counts) {
      counts = { pending: new Map(), all: new Map(), deprecated: new Map() };
      this.#clients.set(client, counts);
    }
    const times = counts.pending.get(fields) ?? 0;
    counts.pending.set(fields, times + 1);
    if (times === 0) this.#pending += 1;
    if (this.#pending > MOST_PENDING) this.settle();
  }

  get usage(): Usage {
    this.settle();
    const fields: Record<string, Record<string, number>> = {};
    const deprecated: Record<string, Record<string, number>> = {};
    for (const [client, counts] of this.#clients) {
      fields[client] = sorted(counts.all);
      if (counts.deprecated.size > 0) deprecated[client] = sorted(counts.deprecated);
    }
    return { since: this.#since, fields, deprecated };
  }

  /** Counts the fields of all operations so far, and lets go of the operations. */
  settle(): void {
    for (const counts of this.#clients.values()) settle(counts);
    this.#pending = 0;
  }
}

function settle({ pending, all, deprecated }: Counts): void {
  for (const [used, times] of pending) {
    for (const field of used.all) all.set(field, (all.get(field) ?? 0) + times);
    for (const field of used.deprecated)
      deprecated.set(field, (deprecated.get(field) ?? 0) + times);
  }
  pending.clear();
}

const sorted = (counts: ReadonlyMap<string, number>) =>
  Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
