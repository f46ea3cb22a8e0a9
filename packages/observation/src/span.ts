import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Attributes, Span } from '@opentelemetry/api';
import { tracing } from './is-tracing.ts';

const tracer = trace.getTracer('jiedui');

/** What a part does inside itself, or asks of another. */
type Kind = 'own' | 'asks';
const KINDS: Readonly<Record<Kind, SpanKind>> = { own: SpanKind.INTERNAL, asks: SpanKind.CLIENT };

/** Spans begin at requests: what a part does of its own accord, again and again, would be trees of nothing. */
const isPart = () => tracing.isOn && trace.getActiveSpan() !== undefined;

/** Does something as a span of the request that is under way, if there is one. Attributes must hold no values of users. */
export function inSpan<T>(
  name: string,
  { kind = 'own', attributes }: { kind?: Kind; attributes: () => Attributes },
  work: () => Promise<T>,
): Promise<T> {
  if (!isPart()) return work();
  const options = { kind: KINDS[kind], attributes: attributes() };
  return tracer.startActiveSpan(name, options, async (span) => {
    try {
      return await work();
    } catch (error) {
      fail(span, error);
      throw error;
    } finally {
      span.end();
    }
  });
}

/** The same for what is done at once. */
export function inSpanNow<T>(name: string, work: () => T): T {
  if (!isPart()) return work();
  return tracer.startActiveSpan(name, (span) => {
    try {
      return work();
    } catch (error) {
      fail(span, error);
      throw error;
    } finally {
      span.end();
    }
  });
}

/** The error's kind and no more: messages of a database repeat values. */
function fail(span: Span, error: unknown): void {
  span.setAttribute('error.type', error instanceof Error ? error.name : 'unknown');
  span.setStatus({ code: SpanStatusCode.ERROR });
}

/** Says of the span under way that it failed, where nothing is thrown. */
export function failSpan(): void {
  if (tracing.isOn) trace.getActiveSpan()?.setStatus({ code: SpanStatusCode.ERROR });
}

/** The same work, done later: as part of the trace that is under way now, whoever's turn it is then. */
export function laterInTrace(work: () => void): () => void {
  return tracing.isOn ? context.bind(context.active(), work) : work;
}

/** Headers by which another part goes on with the trace of the request under way: `traceparent` of W3C. */
export function traceHeaders(): Record<string, string> {
  const headers: Record<string, string> = {};
  if (tracing.isOn) propagation.inject(context.active(), headers);
  return headers;
}

/** Names the span under way, once it is known what it does. */
export function nameSpan(name: string): void {
  if (tracing.isOn) trace.getActiveSpan()?.updateName(name);
}
