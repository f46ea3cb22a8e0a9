import type { Logger } from 'pino';
import type { Observation } from './observation.ts';
import { planInShort } from './plan-in-short.ts';

/** Milliseconds from which on an operation is slow, unless said otherwise. */
export const SLOW = 1_000;

interface Ended {
  readonly requestId: string;
  readonly seen: Observation;
  readonly milliseconds: number;
  readonly status: number;
  readonly traceId: string | undefined;
}

/** Tells the log of each request at `debug`, and of a slow one as a warning with its plan. No values of variables. */
export const requestTeller =
  (logger: Logger, slow: number) =>
  ({ requestId, seen, milliseconds, status, traceId }: Ended): void => {
    const isSlow = milliseconds >= slow && !['stream', 'file'].includes(seen.outcome);
    if (!isSlow && !logger.isLevelEnabled('debug')) return;
    const { operation, client, outcome, estimatedCost, plan } = seen;
    const line = {
      requestId,
      traceId,
      operationName: operation?.name?.value,
      client,
      outcome,
      status,
      milliseconds: Math.round(milliseconds),
    };
    if (!isSlow) {
      logger.debug(line, 'request');
      return;
    }
    const variables = operation?.variableDefinitions?.map(({ variable }) => variable.name.value);
    const detail = { estimatedCost, plan: plan && planInShort(plan), variables };
    logger.warn({ ...line, ...detail }, 'slow operation');
  };
