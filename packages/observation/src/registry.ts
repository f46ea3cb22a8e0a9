import { collectDefaultMetrics, Registry } from 'prom-client';
import type { OperatorPage } from './operator-pages.ts';

export { Registry };

/** Upper ends of the buckets of a time, in seconds: from a cached answer to the longest that a request may take. */
export const SECONDS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Event loop, memory and garbage of the process: watched once, however many parts run in it. */
let ofProcess: Registry | undefined;

function processMetrics(): Registry {
  if (!ofProcess) {
    ofProcess = new Registry();
    collectDefaultMetrics({ register: ofProcess });
  }
  return ofProcess;
}

/** What a registry and the process have to say now, as Prometheus reads it. */
export function metricsPage(registry: Registry): OperatorPage {
  const ofAll = processMetrics();
  return {
    type: registry.contentType,
    text: () => Registry.merge([registry, ofAll]).metrics(),
  };
}
