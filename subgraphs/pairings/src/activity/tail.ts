import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import type { ResolverParts } from '@jiedui/subgraph';
import type { Kysely } from 'kysely';

/** One line of the ledger, as far as it matters who is told of it. */
export interface Change {
  readonly pos: bigint;
  readonly id: string;
  readonly pairingId: string | null;
  readonly domain: string;
}

export interface Wanted {
  readonly pairing?: string | null | undefined;
  readonly domains?: readonly string[] | null | undefined;
}

export interface Stretch {
  readonly changes: readonly Change[];
  /** Up to here nothing else fits. */
  readonly upTo: bigint;
}

interface Row {
  readonly pos: string;
  readonly id: string;
  readonly pairingId: string | null;
  readonly domain: string;
}

/** Milliseconds between two looks while anybody follows. */
const INTERVAL = 40;
const AFTER_TROUBLE = 1_000;
/** Changes kept, so that who follows slowly need not be served from the database. */
const MOST_KEPT = 10_000;
const PAGE = 200;

const fits = ({ pairing, domains }: Wanted) => {
  return ({ pairingId, domain }: Change) =>
    (pairing == null || pairing === pairingId) && (domains?.includes(domain) ?? true);
};

/**
 * The end of the ledger, for all who follow it: looked at once for all of them, and not at all while nobody does. It
 * looks rather than listens, since whichever process has entered something is then all the same.
 */
export class Tail {
  readonly #db: Kysely<unknown>;
  readonly #logger: ResolverParts['logger'];
  readonly #waiting = new Set<() => void>();
  #kept: Change[] = [];
  /** Everything after this and up to `#upTo` is kept. */
  #from: bigint | undefined;
  #upTo = 0n;
  #isLooking = false;

  constructor(db: Kysely<unknown>, logger: ResolverParts['logger']) {
    this.#db = db;
    this.#logger = logger;
  }

  /** The position of the last line. */
  async head(): Promise<bigint> {
    const { rows } = await sql<{ pos: string }>`select pos::text from ledger_head`.execute(
      this.#db,
    );
    return BigInt(rows[0]?.pos ?? 0);
  }

  /** What was entered after a position, or the first of it. */
  async since(pos: bigint, wanted: Wanted): Promise<Stretch> {
    if (this.#from !== undefined && pos >= this.#from) {
      const changes = this.#kept.filter((change) => change.pos > pos).filter(fits(wanted));
      return { changes, upTo: this.#upTo > pos ? this.#upTo : pos };
    }
    const head = await this.head();
    const changes = await this.#read(pos, wanted);
    const last = changes.at(-1)?.pos ?? pos;
    // What was entered in between is among them.
    return { changes, upTo: changes.length === PAGE || last > head ? last : head };
  }

  /** Waits until there may be something after a position, or until the signal. */
  async beyond(pos: bigint, signal: AbortSignal): Promise<void> {
    if (this.#upTo > pos || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const end = () => {
        this.#waiting.delete(end);
        signal.removeEventListener('abort', end);
        resolve();
      };
      signal.addEventListener('abort', end);
      this.#waiting.add(end);
      void this.#look();
    });
  }

  async #look(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    while (this.#waiting.size > 0) {
      try {
        await this.#readOn();
        await wait(INTERVAL);
      } catch (err) {
        this.#logger.warn({ err }, 'the end of the ledger cannot be seen; it is looked for again');
        await wait(AFTER_TROUBLE);
      }
    }
    this.#isLooking = false;
    // Whatever is entered now is not seen: who comes next begins anew.
    this.#from = undefined;
    this.#kept = [];
  }

  async #readOn(): Promise<void> {
    if (this.#from === undefined) {
      this.#from = this.#upTo = await this.head();
    } else {
      const news = await this.#read(this.#upTo, {});
      this.#kept.push(...news);
      this.#upTo = news.at(-1)?.pos ?? this.#upTo;
      const left = this.#kept.splice(0, this.#kept.length - MOST_KEPT);
      this.#from = left.at(-1)?.pos ?? this.#from;
      if (news.length === 0) return;
    }
    for (const wake of [...this.#waiting]) wake();
  }

  async #read(after: bigint, { pairing = null, domains = null }: Wanted): Promise<Change[]> {
    const { rows } = await sql<Row>`
      select pos::text, id, pairing_id as "pairingId", domain from entry
      where pos > ${String(after)}::bigint
        and (${pairing}::text is null or pairing_id = ${pairing})
        and (${domains}::text[] is null or domain = any(${domains}))
      order by entry.pos limit ${PAGE}`.execute(this.#db);
    return rows.map((row) => ({ ...row, pos: BigInt(row.pos) }));
  }
}
