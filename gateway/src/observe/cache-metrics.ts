import type { Registry } from '@jiedui/observation';
import { Counter, Gauge } from 'prom-client';

/** What is looked up at the moment when somebody asks. */
interface Looks {
  readonly kept: { readonly size: number; readonly bytes: number };
  /** Seconds since all changes of a subgraph were known, by its name. */
  readonly ages: () => ReadonlyMap<string, number>;
}

/** What is counted of answers that are kept. */
export class CacheMetrics {
  /** Where it looks; nothing is kept until somebody says so. */
  looks: Looks = { kept: { size: 0, bytes: 0 }, ages: () => new Map() };
  readonly #lookups;
  readonly #kept;
  readonly #dropped;
  readonly #parts;

  constructor(registry: Registry) {
    const registers = [registry];
    this.#lookups = new Counter({
      name: 'gateway_answer_cache_lookups_total',
      help: 'Queries whose answer was kept (hit), was not (miss), or was, yet not all changes were known (behind)',
      labelNames: ['result'] as const,
      registers,
    });
    this.#kept = new Counter({
      name: 'gateway_answer_cache_answers_total',
      help: 'Whole answers that were kept (stored), or why they were not',
      labelNames: ['outcome'] as const,
      registers,
    });
    this.#dropped = new Counter({
      name: 'gateway_answer_cache_dropped_total',
      help: 'Answers and parts kept no more, since something has changed, for room, or since the supergraph was replaced',
      labelNames: ['reason'] as const,
      registers,
    });
    this.#parts = new Counter({
      name: 'gateway_answer_cache_parts_total',
      help: 'Parts of answers that were not kept whole: what was kept of a subgraph (kept), or was fetched (fetched)',
      labelNames: ['subgraph', 'result'] as const,
      registers,
    });
    gauges(registers, () => this.looks);
  }

  lookedUp(result: 'hit' | 'miss' | 'behind'): void {
    this.#lookups.inc({ result });
  }

  stored(): void {
    this.#kept.inc({ outcome: 'stored' });
  }

  /** Not kept, since something changed meanwhile, not all changes were known, or it is too large. */
  passedBy(outcome: 'changed' | 'behind' | 'room'): void {
    this.#kept.inc({ outcome });
  }

  /** Not kept, since it cannot be told what it was read from: a word of a subgraph. */
  untracked(reason: string): void {
    this.#kept.inc({ outcome: REASONS.has(reason) ? `untracked ${reason}` : 'untracked other' });
  }

  /** Parts of one fetch. */
  parts(subgraph: string, { kept, fetched }: { readonly kept: number; readonly fetched: number }) {
    if (kept > 0) this.#parts.inc({ subgraph, result: 'kept' }, kept);
    if (fetched > 0) this.#parts.inc({ subgraph, result: 'fetched' }, fetched);
  }

  dropped(reason: 'changed' | 'room' | 'reload'): void {
    this.#dropped.inc({ reason });
  }
}

/** What is kept now, and how well its subgraphs are known. */
function gauges(registers: Registry[], looks: () => Looks): void {
  new Gauge({
    name: 'gateway_answer_cache_entries',
    help: 'Answers and parts of answers that are kept now',
    registers,
    collect() {
      this.set(looks().kept.size);
    },
  });
  new Gauge({
    name: 'gateway_answer_cache_bytes',
    help: 'Bytes that they take',
    registers,
    collect() {
      this.set(looks().kept.bytes);
    },
  });
  new Gauge({
    name: 'gateway_changes_age_seconds',
    help: 'Time since all changes of a subgraph were known; above 1 nothing read from it is served from the cache',
    labelNames: ['subgraph'] as const,
    registers,
    collect() {
      this.reset();
      for (const [subgraph, age] of looks().ages())
        if (Number.isFinite(age)) this.set({ subgraph }, age);
    },
  });
}

/** Subgraphs are other programs: what they say must not make series without end. */
const REASONS: ReadonlySet<string> = new Set([
  'subgraph',
  'nothing was read',
  'clock',
  'identity',
  'resolver',
  'table',
  'too much',
]);
