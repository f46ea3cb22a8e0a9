import { setTimeout as pause } from 'node:timers/promises';
import type { Request } from '../measure/workload.ts';
import { judge } from './pages.ts';
import type { Subject, Verdict } from './pages.ts';

/** One request, and the phase it belongs to. */
export interface Asked {
  readonly phase: string;
  readonly isWhole: boolean;
  readonly ms: number;
  readonly verdict: Verdict;
}

/** Longer than the gateway itself gives a request. */
const PATIENCE_MS = 60_000;

async function send(url: string, request: Request, right: string): Promise<Verdict> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return judge(response.status, await response.text(), right);
  } catch (error) {
    return { wrong: String(error) };
  }
}

/** Asks both kinds of pages at a steady rate, whether or not earlier ones are answered, until it is stopped. */
export class Traffic {
  phase = 'before';
  readonly #url: string;
  readonly #pages: readonly Subject[];
  readonly #asked: Asked[] = [];
  readonly #under = new Set<Promise<void>>();
  readonly #running: Promise<void>;
  #isStopping = false;

  constructor(url: string, pages: readonly Subject[], rate: number) {
    this.#url = url;
    this.#pages = pages;
    this.#running = this.#run(rate);
  }

  /** All that was asked, once it is answered. */
  async stop(): Promise<readonly Asked[]> {
    this.#isStopping = true;
    await this.#running;
    await Promise.all(this.#under);
    return this.#asked;
  }

  async #run(rate: number): Promise<void> {
    const began = performance.now();
    for (let number = 0; !this.#isStopping; number += 1) {
      await pause(Math.max(0, began + (number * 1000) / rate - performance.now()));
      const page = this.#pages[number % this.#pages.length];
      if (!page) return;
      for (const isWhole of [true, false]) {
        const one = this.#ask(page, isWhole).finally(() => this.#under.delete(one));
        this.#under.add(one);
      }
    }
  }

  async #ask({ whole, rest, right }: Subject, isWhole: boolean): Promise<void> {
    const sentIn = this.phase;
    const sent = performance.now();
    const verdict = await send(this.#url, isWhole ? whole : rest, right);
    this.#asked.push({
      // What the trouble caught under way is of the trouble.
      phase: sentIn === 'before' ? this.phase : sentIn,
      isWhole,
      ms: performance.now() - sent,
      verdict:
        verdict === 'without' && !isWhole ? { wrong: 'fields that nobody asked for' } : verdict,
    });
  }
}
