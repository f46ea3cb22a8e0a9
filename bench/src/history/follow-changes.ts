import { setTimeout as pause } from 'node:timers/promises';
import { ask } from './send.ts';
import type { Wire } from './send.ts';

/** A change as a partner reads it. */
export interface Seen {
  readonly type: string;
  readonly id: string;
  readonly revision: number;
  readonly at: string;
}

const PAGE = 100;
const REST_MS = 50;
const QUERY = `query ($after: String) { changes(after: $after, first: ${String(PAGE)}) {
  nodes { type at activity { id revision } } pageInfo { endCursor } } }`;

interface Page {
  readonly nodes: readonly {
    type: string;
    at: string;
    activity: { id: string; revision: number };
  }[];
  readonly pageInfo: { readonly endCursor: string | null };
}

/** A partner's copy of the feed: whatever was read is kept, and the cursor of its last line says where to read on. */
export class ChangesReader {
  readonly seen: Seen[] = [];
  readonly #wire: Wire;
  #cursor: string | null = null;

  constructor(wire: Wire) {
    this.#wire = wire;
  }

  /** Reads one page on. Answers how many changes were new; null where nothing could be read. */
  async readOn(): Promise<number | null> {
    const variables = { after: this.#cursor };
    const data = await ask(this.#wire, 'pairings', { query: QUERY, variables });
    if (typeof data === 'string') return null;
    const { nodes, pageInfo } = data['changes'] as Page;
    for (const { type, at, activity } of nodes) this.seen.push({ type, at, ...activity });
    this.#cursor = pageInfo.endCursor ?? this.#cursor;
    return nodes.length;
  }

  async follow(until: AbortSignal): Promise<void> {
    while (!until.aborted) if ((await this.readOn()) !== PAGE) await pause(REST_MS);
  }

  /** Reads to the end of the feed as it is now. */
  async finish(): Promise<void> {
    for (;;) {
      const count = await this.readOn();
      if (count === 0) return;
      if (count === null) await pause(REST_MS);
    }
  }
}
