import { host, port, z } from '@jiedui/config';
import type { Place } from './operator-port.ts';

/** The variables by which a part is observed. OpenTelemetry reads its other ones by itself. */
export const observationVariables = {
  /** Where `/metrics` is served instead of the part's own port, which serves it to its own machine alone. */
  METRICS_PORT: port(0).unwrap().optional(),
  METRICS_HOST: host,
  OTEL_EXPORTER_OTLP_ENDPOINT: z.string().optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: z.string().optional(),
};

/** Whether there is anywhere to send traces to. */
export const tracingWanted = (config: {
  readonly OTEL_EXPORTER_OTLP_ENDPOINT?: string | undefined;
  readonly OTEL_EXPORTER_OTLP_TRACES_ENDPOINT?: string | undefined;
}): boolean =>
  (config.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? config.OTEL_EXPORTER_OTLP_ENDPOINT) !== undefined;

/** Where `/metrics` is served; undefined for the part's own port. */
export const metricsPlace = (config: {
  readonly METRICS_PORT?: number | undefined;
  readonly METRICS_HOST: string;
}): Place | undefined =>
  config.METRICS_PORT === undefined
    ? undefined
    : { host: config.METRICS_HOST, port: config.METRICS_PORT };
