import {
  context,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import type { Context } from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { tracing } from './is-tracing.ts';

const tracer = trace.getTracer('jiedui');
const traced = new WeakMap<FastifyRequest, Context>();

/** Makes a span of each request for one of these paths, as part of the trace that its `traceparent` names. */
export function traceRequests(app: FastifyInstance, ...paths: readonly string[]): void {
  app.addHook('onRequest', (request, _, done) => {
    const { url: path = '' } = request.routeOptions;
    if (tracing.isOn && paths.includes(path)) begin(request, path);
    done();
  });
  // Later, since reading a body goes on in the connection's context and not the request's.
  app.addHook('preHandler', (request, _, done) => {
    const at = traced.get(request);
    if (at) context.with(at, done);
    else done();
  });
  app.addHook('onResponse', (request, { statusCode, raw }, done) => {
    const at = traced.get(request);
    if (at) end(at, raw.writableFinished ? statusCode : undefined);
    done();
  });
}

function begin(request: FastifyRequest, path: string): void {
  const caller = propagation.extract(ROOT_CONTEXT, request.headers);
  const attributes = { 'http.request.method': request.method, 'http.route': path };
  const options = { kind: SpanKind.SERVER, attributes };
  const span = tracer.startSpan(`${request.method} ${path}`, options, caller);
  traced.set(request, trace.setSpan(caller, span));
}

/** A status is missing where the client went away. */
function end(at: Context, status: number | undefined): void {
  const span = trace.getSpan(at);
  if (status !== undefined) span?.setAttribute('http.response.status_code', status);
  if (status === undefined || status >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
  span?.end();
}

/** By which the trace of a request is found; undefined where it has none. */
export function traceIdOf(request: FastifyRequest): string | undefined {
  const at = traced.get(request);
  return at && trace.getSpanContext(at)?.traceId;
}
