import type { StatementWatch } from '@jiedui/database';
import { Registry, SECONDS } from '@jiedui/observation';
import { Counter, Gauge, Histogram } from 'prom-client';
import type { Reason } from '../direct/reason.ts';

/** What a pool of connections tells of itself. */
interface PoolUse {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

/** Upper ends of the buckets of a lag, in seconds: from a bell that was heard to a night without the source. */
const LAGS = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, 300, 3600];

/** Upper ends of the buckets of a batch: how many reads share a statement. */
const BATCHES = [1, 2, 4, 8, 16, 32, 64, 128];

/** What the subgraphs of one process count. Every name in here begins with `subgraph_` and is documented. */
export class SubgraphMetrics {
  readonly registry: Registry;
  readonly #pools = new Map<string, PoolUse>();
  readonly #fetches;
  readonly #statements;
  readonly #batches;
  readonly #lag;
  readonly #behind;
  readonly #failedReads;
  readonly #answers;

  constructor(registry = new Registry()) {
    this.registry = registry;
    const registers = [registry];
    this.#fetches = new Histogram({
      name: 'subgraph_operation_duration_seconds',
      help: 'Time to answer an operation of the gateway',
      labelNames: ['subgraph', 'outcome'] as const,
      buckets: SECONDS,
      registers,
    });
    this.#statements = new Histogram({
      name: 'subgraph_statement_duration_seconds',
      help: 'Time that an SQL statement took; for reads with the wait for a connection',
      labelNames: ['subgraph', 'way', 'outcome'] as const,
      buckets: SECONDS,
      registers,
    });
    this.#batches = new Histogram({
      name: 'subgraph_batch_reads',
      help: 'Reads of different requests that one statement answered',
      labelNames: ['subgraph'] as const,
      buckets: BATCHES,
      registers,
    });
    this.#lag = new Histogram({
      name: 'subgraph_event_lag_seconds',
      help: 'Age of the oldest event of a batch when it is read from the log of another subgraph, or its own',
      labelNames: ['subgraph', 'source'] as const,
      buckets: LAGS,
      registers,
    });
    this.#behind = new Gauge({
      name: 'subgraph_events_behind_seconds',
      help: 'Age of the oldest event that was not applied yet at the last look; 0 when there was none',
      labelNames: ['subgraph', 'source'] as const,
      registers,
    });
    this.#failedReads = new Counter({
      name: 'subgraph_event_reads_failed_total',
      help: 'Looks into a log that failed',
      labelNames: ['subgraph', 'source'] as const,
      registers,
    });
    this.#answers = new Counter({
      name: 'subgraph_answers_total',
      help: 'Operations answered: direct, by their rows alone, or general, by graphql-js, and why',
      labelNames: ['subgraph', 'way', 'reason'] as const,
      registers,
    });
    tellConnections(this.#pools, registers);
  }

  watchPool(subgraph: string, pool: PoolUse): void {
    this.#pools.set(subgraph, pool);
  }

  answered(subgraph: string, seconds: number, outcome: 'ok' | 'errors' | 'failed'): void {
    this.#fetches.observe({ subgraph, outcome }, seconds);
  }

  /** Which way an operation was answered: of no reason where its rows were the answer. */
  answeredBy(subgraph: string, reason: Reason | undefined): void {
    this.#answers.inc({ subgraph, way: reason ? 'general' : 'direct', reason: reason ?? 'none' });
  }

  statements(subgraph: string): StatementWatch {
    return (way, seconds, outcome) => {
      this.#statements.observe({ subgraph, way, outcome }, seconds);
    };
  }

  /** Told of each batch how many reads it answers. */
  batches(subgraph: string): (reads: number) => void {
    return (reads) => {
      this.#batches.observe({ subgraph }, reads);
    };
  }

  /** The age of the oldest event that was read, in seconds; undefined where there was none. */
  eventsRead(subgraph: string, source: string, age: number | undefined): void {
    this.#behind.set({ subgraph, source }, age ?? 0);
    if (age !== undefined) this.#lag.observe({ subgraph, source }, age);
  }

  eventsUnread(subgraph: string, source: string): void {
    this.#failedReads.inc({ subgraph, source });
  }
}

/** Looked at whenever somebody asks. */
function tellConnections(pools: ReadonlyMap<string, PoolUse>, registers: Registry[]): void {
  new Gauge({
    name: 'subgraph_pool_connections',
    help: 'Connections to the database: used and idle ones, and requests that wait for one',
    labelNames: ['subgraph', 'state'] as const,
    registers,
    collect() {
      for (const [subgraph, { totalCount, idleCount, waitingCount }] of pools) {
        this.set({ subgraph, state: 'used' }, totalCount - idleCount);
        this.set({ subgraph, state: 'idle' }, idleCount);
        this.set({ subgraph, state: 'waiting' }, waitingCount);
      }
    },
  });
}
