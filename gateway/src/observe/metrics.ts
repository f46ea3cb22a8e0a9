import { Registry, SECONDS } from '@jiedui/observation';
import { Counter, Histogram } from 'prom-client';
import type { KnownCode } from '../error-codes.ts';
import type { Caller } from './callers.ts';
import type { Observation } from './observation.ts';

/** Points, up to what one operation may usually cost. */
const POINTS = [1, 10, 50, 100, 500, 1_000, 5_000, 10_000, 50_000];

/** What is counted of requests and their answers. */
const ofRequests = (registers: Registry[]) => ({
  requests: new Histogram({
    name: 'gateway_request_duration_seconds',
    help: 'Time from the headers of a request to the end of its answer',
    labelNames: ['operation', 'client', 'outcome'] as const,
    buckets: SECONDS,
    registers,
  }),
  streams: new Counter({
    name: 'gateway_streams_total',
    help: 'Streams of events that have ended',
    labelNames: ['client'] as const,
    registers,
  }),
  refusals: new Counter({
    name: 'gateway_refusals_total',
    help: 'Requests without any data in their answer, by the code that says why',
    labelNames: ['code', 'client'] as const,
    registers,
  }),
  errors: new Counter({
    name: 'gateway_errors_total',
    help: 'Errors in answers, refusals included, by code',
    labelNames: ['code'] as const,
    registers,
  }),
  costs: new Histogram({
    name: 'gateway_operation_cost_points',
    help: 'Points of operations: estimated before they were run, and actual, of what was answered',
    labelNames: ['kind'] as const,
    buckets: POINTS,
    registers,
  }),
});

/** What is counted of the work for them. */
const ofWork = (registers: Registry[]) => ({
  plans: new Counter({
    name: 'gateway_plan_lookups_total',
    help: 'Query plans that were known (hit) and that had to be made (miss)',
    labelNames: ['result'] as const,
    registers,
  }),
  planning: new Histogram({
    name: 'gateway_plan_duration_seconds',
    help: 'Time to make a query plan',
    buckets: SECONDS,
    registers,
  }),
  executions: new Counter({
    name: 'gateway_executions_total',
    help: 'Plans that were carried out as compiled code, and why others were not',
    labelNames: ['way'] as const,
    registers,
  }),
  fetches: new Histogram({
    name: 'gateway_fetch_duration_seconds',
    help: 'Time until a subgraph has answered, or was given up',
    labelNames: ['subgraph', 'outcome'] as const,
    buckets: SECONDS,
    registers,
  }),
  events: new Histogram({
    name: 'gateway_event_duration_seconds',
    help: 'Time from the arrival of an event of a subscription until it is told to its readers',
    buckets: SECONDS,
    registers,
  }),
  reloads: new Counter({
    name: 'gateway_supergraph_loads_total',
    help: 'Supergraphs that were loaded, and that were refused',
    labelNames: ['outcome'] as const,
    registers,
  }),
});

/** What the gateway counts as it happens. Every name in here begins with `gateway_` and is documented. */
export class GatewayMetrics {
  readonly registry: Registry;
  readonly #requests;
  readonly #work;

  constructor(registry = new Registry()) {
    this.registry = registry;
    this.#requests = ofRequests([registry]);
    this.#work = ofWork([registry]);
  }

  /** At the end of a request. */
  ended(seen: Observation, caller: Caller, seconds: number): void {
    const { outcome, estimatedCost, actualCost, plan, planning, way } = seen;
    // A stream or a file lasts as long as it is read: that is no time that anybody waited.
    if (outcome === 'stream') this.#requests.streams.inc({ client: caller.client });
    else if (outcome !== 'file')
      this.#requests.requests.observe({ ...caller, outcome: coarse(outcome) }, seconds);
    if (estimatedCost !== undefined)
      this.#requests.costs.observe({ kind: 'estimated' }, estimatedCost);
    if (actualCost !== undefined) this.#requests.costs.observe({ kind: 'actual' }, actualCost);
    if (planning !== undefined) this.#work.planning.observe(planning);
    if (plan) this.#work.plans.inc({ result: planning === undefined ? 'hit' : 'miss' });
    if (way) this.#work.executions.inc({ way });
    if (isCode(outcome)) this.#requests.refusals.inc({ code: outcome, client: caller.client });
  }

  error(code: string): void {
    this.#requests.errors.inc({ code });
  }

  /** A refusal of what was no request yet. */
  readonly turnedAway = (code: KnownCode): void => {
    this.#requests.errors.inc({ code });
    this.#requests.refusals.inc({ code, client: 'unnamed' });
  };

  fetched(subgraph: string, outcome: FetchOutcome, seconds: number): void {
    this.#work.fetches.observe({ subgraph, outcome }, seconds);
  }

  readonly told = (seconds: number): void => {
    this.#work.events.observe(seconds);
  };

  /** The same way to load a supergraph, of which each outcome is counted. */
  loads<T>(load: (sdl: string) => T): (sdl: string) => T {
    return (sdl) => {
      try {
        const loaded = load(sdl);
        this.#work.reloads.inc({ outcome: 'ok' });
        return loaded;
      } catch (error) {
        this.#work.reloads.inc({ outcome: 'refused' });
        throw error;
      }
    };
  }
}

export type FetchOutcome = 'ok' | 'errors' | 'unavailable' | 'late' | 'failed';

const WORDS: ReadonlySet<string> = new Set(['ok', 'partial', 'gone', 'stream', 'file']);
const isCode = (outcome: Observation['outcome']): outcome is KnownCode => !WORDS.has(outcome);
/** Which code it was is counted apart: a series for each of them, operation and client would be too many. */
const coarse = (outcome: Observation['outcome']) => (isCode(outcome) ? 'refused' : outcome);
