import { Registry, SECONDS } from '@jiedui/observation';
import { Counter, Gauge, Histogram } from 'prom-client';
import type { KnownCode } from '../error-codes.ts';
import type { Caller } from './callers.ts';
import type { Observation } from './observation.ts';

/** Points, up to what one operation may usually cost. */
const POINTS = [1, 10, 50, 100, 500, 1_000, 5_000, 10_000, 50_000];

/** What the gateway counts as it happens. Every name in here begins with `gateway_` and is documented. */
export class GatewayMetrics {
  readonly registry: Registry;
  readonly #requests;
  readonly #streams;
  readonly #refusals;
  readonly #errors;
  readonly #costs;
  readonly #plans;
  readonly #planning;
  readonly #fetches;
  readonly #events;
  readonly #reloads;

  constructor(registry = new Registry()) {
    this.registry = registry;
    const registers = [registry];
    this.#requests = new Histogram({
      name: 'gateway_request_duration_seconds',
      help: 'Time from the headers of a request to the end of its answer',
      labelNames: ['operation', 'client', 'outcome'] as const,
      buckets: SECONDS,
      registers,
    });
    this.#streams = new Counter({
      name: 'gateway_streams_total',
      help: 'Streams of events that have ended',
      labelNames: ['client'] as const,
      registers,
    });
    this.#refusals = new Counter({
      name: 'gateway_refusals_total',
      help: 'Requests without any data in their answer, by the code that says why',
      labelNames: ['code', 'client'] as const,
      registers,
    });
    this.#errors = new Counter({
      name: 'gateway_errors_total',
      help: 'Errors in answers, refusals included, by code',
      labelNames: ['code'] as const,
      registers,
    });
    this.#costs = new Histogram({
      name: 'gateway_operation_cost_points',
      help: 'Points of operations: estimated before they were run, and actual, of what was answered',
      labelNames: ['kind'] as const,
      buckets: POINTS,
      registers,
    });
    this.#plans = new Counter({
      name: 'gateway_plan_lookups_total',
      help: 'Query plans that were known (hit) and that had to be made (miss)',
      labelNames: ['result'] as const,
      registers,
    });
    this.#planning = new Histogram({
      name: 'gateway_plan_duration_seconds',
      help: 'Time to make a query plan',
      buckets: SECONDS,
      registers,
    });
    this.#fetches = new Histogram({
      name: 'gateway_fetch_duration_seconds',
      help: 'Time until a subgraph has answered, or was given up',
      labelNames: ['subgraph', 'outcome'] as const,
      buckets: SECONDS,
      registers,
    });
    this.#events = new Histogram({
      name: 'gateway_event_duration_seconds',
      help: 'Time from the arrival of an event of a subscription until it is told to its readers',
      buckets: SECONDS,
      registers,
    });
    this.#reloads = new Counter({
      name: 'gateway_supergraph_loads_total',
      help: 'Supergraphs that were loaded, and that were refused',
      labelNames: ['outcome'] as const,
      registers,
    });
  }

  /** At the end of a request. */
  ended(seen: Observation, caller: Caller, seconds: number): void {
    const { outcome, estimatedCost, actualCost, plan, planning } = seen;
    // A stream lasts as long as it is read: that is no time that anybody waited.
    if (outcome === 'stream') this.#streams.inc({ client: caller.client });
    else this.#requests.observe({ ...caller, outcome: coarse(outcome) }, seconds);
    if (estimatedCost !== undefined) this.#costs.observe({ kind: 'estimated' }, estimatedCost);
    if (actualCost !== undefined) this.#costs.observe({ kind: 'actual' }, actualCost);
    if (planning !== undefined) this.#planning.observe(planning);
    if (plan) this.#plans.inc({ result: planning === undefined ? 'hit' : 'miss' });
    if (isCode(outcome)) this.#refusals.inc({ code: outcome, client: caller.client });
  }

  error(code: string): void {
    this.#errors.inc({ code });
  }

  /** A refusal of what was no request yet. */
  turnedAway(code: KnownCode): void {
    this.#errors.inc({ code });
    this.#refusals.inc({ code, client: 'unnamed' });
  }

  fetched(subgraph: string, outcome: FetchOutcome, seconds: number): void {
    this.#fetches.observe({ subgraph, outcome }, seconds);
  }

  told(seconds: number): void {
    this.#events.observe(seconds);
  }

  loaded(outcome: 'ok' | 'refused'): void {
    this.#reloads.inc({ outcome });
  }
}

export type FetchOutcome = 'ok' | 'errors' | 'unavailable' | 'late' | 'failed';

const WORDS: ReadonlySet<string> = new Set(['ok', 'partial', 'gone', 'stream']);
const isCode = (outcome: Observation['outcome']): outcome is KnownCode => !WORDS.has(outcome);
/** Which code it was is counted apart: a series for each of them, operation and client would be too many. */
const coarse = (outcome: Observation['outcome']) => (isCode(outcome) ? 'refused' : outcome);

/** What is looked up at the moment when somebody asks. */
export interface Looks {
  readonly openStreams: () => number;
  readonly sharedStreams: () => number;
  readonly subgraphs: () => Iterable<{
    readonly name: string;
    readonly isAway: boolean;
    readonly sharedFetches: number;
  }>;
}

/** Counts what is there already, without being told. */
export function lookAt(registry: Registry, looks: Looks): void {
  const registers = [registry];
  new Gauge({
    name: 'gateway_open_streams',
    help: 'Streams of events that clients read now',
    registers,
    collect() {
      this.set(looks.openStreams());
    },
  });
  new Gauge({
    name: 'gateway_shared_streams',
    help: 'Streams of events that are read from subgraphs for them, each for one client or many',
    registers,
    collect() {
      this.set(looks.sharedStreams());
    },
  });
  new Gauge({
    name: 'gateway_subgraph_away',
    help: '1 while a subgraph over HTTP is left alone, since it failed too often; else 0',
    labelNames: ['subgraph'] as const,
    registers,
    collect() {
      this.reset();
      for (const { name, isAway } of looks.subgraphs())
        this.set({ subgraph: name }, isAway ? 1 : 0);
    },
  });
  new Counter({
    name: 'gateway_shared_fetches_total',
    help: 'Fetches that took the answer of an equal one under way',
    labelNames: ['subgraph'] as const,
    registers,
    collect() {
      this.reset();
      for (const { name, sharedFetches } of looks.subgraphs())
        this.inc({ subgraph: name }, sharedFetches);
    },
  });
}
