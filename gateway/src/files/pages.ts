import { setTimeout as pause } from 'node:timers/promises';
import type { FilePlan } from './document/plan.ts';
import { OURS } from './document/write-document.ts';
import { PageError } from './page.ts';
import type { AskPage } from './page.ts';
import { valueAt } from './document/value-at.ts';
import type { Data } from './document/value-at.ts';

/** A list as it is in the answer, and what stands around it. */
export interface Page {
  readonly data: Data;
  /** Null where what it belongs to is null. */
  readonly list: unknown;
  /** How many rows there are in all, where the list says so. */
  readonly total: number | undefined;
  /** Where the next page begins; undefined after the last. */
  readonly next: string | undefined;
}

interface Following {
  readonly plan: FilePlan;
  readonly ask: AskPage;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Rows of a page. */
  readonly size: number;
  readonly left: AbortSignal;
}

/** Reads a list from its first page to its last, no further ahead than one page. */
export class Pages {
  readonly #following: Following;
  #size: number;

  constructor(following: Following) {
    this.#following = following;
    this.#size = following.size;
  }

  /** The first page, of as many rows as one operation may cost. @throws PageError */
  async first(): Promise<Page> {
    const { plan } = this.#following;
    for (;;) {
      try {
        return await this.#page(plan.documents.first, plan.start);
      } catch (error) {
        const isPaged = error instanceof PageError && plan.isPaged;
        const size = isPaged ? cheaper(error, this.#size) : undefined;
        if (size === undefined) throw error;
        this.#size = size;
      }
    }
  }

  /** The first page and all after it. @throws PageError where one of them is not whole. */
  async *from(first: Page): AsyncGenerator {
    let page = first;
    for (;;) {
      const coming = page.next === undefined ? undefined : this.#next(page.next);
      if (page.list) yield page.list;
      if (!coming) return;
      page = await coming;
    }
  }

  /** Waited for when the page before is written, so that it may fail before anybody looks. */
  #next(after: string): Promise<Page> {
    const coming = this.#patiently(after);
    coming.catch(() => undefined);
    return coming;
  }

  /** A client that has spent what it may in a minute gets the rest of its file in the next. */
  async #patiently(after: string): Promise<Page> {
    const { plan, left } = this.#following;
    for (;;) {
      try {
        return await this.#page(plan.documents.next, after);
      } catch (error) {
        const seconds = error instanceof PageError ? error.waits : undefined;
        if (seconds === undefined) throw error;
        await pause(seconds * 1000, undefined, { signal: left });
      }
    }
  }

  async #page(query: string, after: string | undefined): Promise<Page> {
    const { plan, ask, variables } = this.#following;
    const ours = { [OURS.size]: this.#size, [OURS.after]: after ?? null };
    const operationName = plan.operation.name?.value;
    const { data } = await ask({ query, operationName, variables: { ...variables, ...ours } });
    const list = valueAt(data, plan.keys);
    if (!plan.isPaged) return { data, list, total: plan.frames(list).length, next: undefined };
    return { data, list, ...placeOf(list as Data | null, after) };
  }
}

/** What a page says of the whole list. */
function placeOf(list: Data | null, after: string | undefined) {
  const place = list?.[OURS.place] as { hasNextPage: boolean; endCursor: string | null } | null;
  const total = list?.[OURS.total];
  const next = place?.hasNextPage ? (place.endCursor ?? undefined) : undefined;
  if (next !== undefined && next === after) throw new Error('a list goes round in circles');
  return { total: typeof total === 'number' ? total : undefined, next };
}

/** Fewer rows, where a page of so many costs more than an operation may; undefined where that is not what is wrong. */
function cheaper({ code, errors }: PageError, size: number): number | undefined {
  if (code !== 'COST_TOO_HIGH' || size === 1) return undefined;
  const { limit, actual } = errors[0]?.extensions ?? {};
  const share = Number(limit) / Number(actual);
  return Math.max(1, Math.min(size - 1, Math.floor(size * (Number.isFinite(share) ? share : 0))));
}
