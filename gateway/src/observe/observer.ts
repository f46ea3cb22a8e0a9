import { metricsPage, operatorPort, serveOperatorPages } from '@jiedui/observation';
import type { OperatorPages, OperatorPort, Place, Registry } from '@jiedui/observation';
import { Counter } from 'prom-client';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { isKnownCode } from '../error-codes.ts';
import { Callers } from './callers.ts';
import { FieldUsage } from './field-usage.ts';
import { GatewayMetrics } from './metrics.ts';
import type { Observation } from './observation.ts';
import { requestTeller, SLOW } from './tell-request.ts';

export interface ObservationOptions {
  /** Where to count; a registry of its own unless given. Other parts of the process may count in the same. */
  readonly registry?: Registry | undefined;
  /** Where `/metrics` and `/usage` are for all who can reach it; without it on the own port, for this machine alone. */
  readonly metrics?: Place | undefined;
  /** Milliseconds from which on an operation is logged as slow; 1,000. */
  readonly slowOperation?: number | undefined;
}

interface Surroundings extends ObservationOptions {
  readonly logger: Logger;
  /** Names of operations that are known beforehand. */
  readonly operations: Iterable<string>;
}

/** A request as its client got it answered. */
interface Answered {
  readonly requestId: string;
  readonly status: number;
  /** Where it is traced. */
  readonly traceId: string | undefined;
}

/** What is kept of requests: numbers, who uses which fields, and lines of the log. */
export class Observer {
  readonly metrics: GatewayMetrics;
  readonly usage = new FieldUsage();
  readonly callers: Callers;
  readonly #tell;
  readonly #place: Place | undefined;

  constructor({ registry, metrics, slowOperation = SLOW, logger, operations }: Surroundings) {
    this.#place = metrics;
    this.metrics = new GatewayMetrics(registry);
    this.callers = new Callers(operations);
    this.#tell = requestTeller(logger, slowOperation);
    const { usage } = this;
    new Counter({
      name: 'gateway_deprecated_field_uses_total',
      help: 'Requests that used a deprecated field or argument; /usage has all fields',
      labelNames: ['client', 'field'] as const,
      registers: [this.metrics.registry],
      collect() {
        this.reset();
        for (const [client, fields] of Object.entries(usage.usage.deprecated))
          for (const [field, times] of Object.entries(fields)) this.inc({ client, field }, times);
      },
    });
  }

  /** Serves what is counted: with the app, or at a port of its own, which is to be stopped. @throws OperatorError */
  async serve(app: FastifyInstance): Promise<OperatorPort | undefined> {
    if (this.#place) return operatorPort(this.#place, this.#pages);
    serveOperatorPages(app, this.#pages);
    return undefined;
  }

  get #pages(): OperatorPages {
    return {
      '/metrics': metricsPage(this.metrics.registry),
      '/usage': {
        type: 'application/json; charset=utf-8',
        text: () => Promise.resolve(JSON.stringify(this.usage.usage)),
      },
    };
  }

  /** An error as a client reads it. */
  error(code: unknown): void {
    this.metrics.error(isKnownCode(code) ? code : 'none');
  }

  /** At the end of a request. */
  ended(seen: Observation, { requestId, status, traceId }: Answered): void {
    const milliseconds = performance.now() - seen.begunAt;
    this.metrics.ended(seen, this.callers.of(seen), milliseconds / 1000);
    this.#tell({ requestId, traceId, seen, milliseconds, status });
  }
}
