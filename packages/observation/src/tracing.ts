import type { tracing as sdk } from '@opentelemetry/sdk-node';
import { tracing } from './is-tracing.ts';

/** Milliseconds in which the last spans may still be sent. */
const LAST_WORDS = 1_500;

/**
 * Sends spans from now on: to where the `OTEL_…` variables say, or to an exporter of a spec's own. Returns how to stop.
 * The SDK is loaded here and not before: whoever does not trace pays nothing for it.
 */
export async function startTracing(
  serviceName: string,
  exporter?: sdk.SpanExporter,
): Promise<() => Promise<void>> {
  const { NodeSDK, tracing: parts, resources } = await import('@opentelemetry/sdk-node');
  const started = new NodeSDK({
    serviceName,
    instrumentations: [],
    metricReaders: [],
    logRecordProcessors: [],
    // Others would tell command lines and paths of this machine.
    resourceDetectors: [resources.envDetector],
    ...(exporter && { spanProcessors: [new parts.SimpleSpanProcessor(exporter)] }),
  });
  started.start();
  tracing.isOn = true;
  return async () => {
    tracing.isOn = false;
    await Promise.race([
      started.shutdown().catch(() => undefined),
      new Promise((resolve) => setTimeout(resolve, LAST_WORDS).unref()),
    ]);
  };
}
