import { nameSpan } from '@jiedui/observation';
import type { FastifyInstance, FastifyReply, FastifyRequest, onSendHookHandler } from 'fastify';
import type { Charges } from '../cost/charges.ts';
import type { ServedGraph } from '../graph/served-graph.ts';
import { sendExcess } from '../http-error.ts';
import { fieldsOf } from '../observe/fields-of.ts';
import type { Observer } from '../observe/observer.ts';
import { clientOf } from '../rate/client-of.ts';
import type { AnswerCache, Asking, Begun } from './answer-cache.ts';
import type { Kept } from './kept-answers.ts';
import type { KnownOperation } from './known-operations.ts';
import { publicly } from './public-answers.ts';
import { questionOf } from './question.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What it asks and what its answer is read from; undefined where that is not to be kept. */
    keeping: (Begun & { readonly asking: Asking }) | undefined;
  }
}

interface CacheHooks {
  readonly cache: AnswerCache;
  readonly served: ServedGraph;
  readonly charges: Charges;
  readonly observer: Observer;
  /** In seconds. */
  readonly publicMaxAge: number;
}

/** Forms of an answer that clients ask for by their `Accept`. */
const MOST_FORMS = 100;

type Wired = Omit<CacheHooks, 'cache' | 'publicMaxAge'> & {
  readonly cache: AnswerCache | undefined;
  readonly publicMaxAge: number | undefined;
};

/** The hooks of a route whose answers are kept, if they are. */
export function fromCache(app: FastifyInstance, { cache, publicMaxAge = 10, ...rest }: Wired) {
  app.decorateRequest('keeping', undefined);
  if (!cache) return { preHandler: [], onSend: [] };
  const { before, after } = hooks({ ...rest, cache, publicMaxAge });
  return { preHandler: [before], onSend: [after] };
}

/** Answers queries from the cache, and keeps the answers of others: before a request is answered, and after. */
function hooks({ cache, served, charges, observer, publicMaxAge }: CacheHooks) {
  /** The content type by which Apollo Server has answered each `Accept`. */
  const forms = new Map<string, string>();

  const send = async (
    request: FastifyRequest,
    reply: FastifyReply,
    kept: Kept,
    known: KnownOperation,
  ) => {
    const { estimatedCost, actualCost, text } = kept;
    if (estimatedCost !== undefined && !charges.isOff) {
      const setHeader = (name: string, value: string) => void reply.header(name, value);
      const refusal = await charges.take(clientOf(request), estimatedCost, setHeader);
      if (refusal) return sendExcess(reply.headers(refusal.headers), refusal.excess);
      if (actualCost !== undefined) setHeader('cost-actual', String(actualCost));
    }
    note(request, kept, known, observer);
    const isPublic = request.method === 'GET' && request.identity === undefined && publicMaxAge > 0;
    return reply
      .header('cache-control', isPublic ? publicly(publicMaxAge) : 'no-store')
      .type(forms.get(accepted(request)) ?? '')
      .send(text);
  };

  const before = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const question = questionOf(request);
    if (!question) return undefined;
    const { identity, deadline } = request;
    const askedAt = performance.now();
    const asking = { question, identity, graph: served.graph, askedAt, deadline };
    const known = forms.has(accepted(request)) ? cache.operation(asking) : undefined;
    const found = known ? await cache.find(asking) : cache.begin(asking);
    if (known && 'text' in found) return send(request, reply, found, known);
    if (!('text' in found)) request.keeping = { ...found, asking };
    // Whoever goes away before the answer says nothing of it.
    reply.raw.once('close', () => request.keeping?.end(true));
    return undefined;
  };

  const after: onSendHookHandler = (request, reply, payload, done) => {
    done(null, payload);
    request.keeping?.end(keep(request, reply, payload));
  };

  const keep = (request: FastifyRequest, reply: FastifyReply, payload: unknown): boolean => {
    const { keeping, observation } = request;
    const answered = keeping?.reading.answered;
    if (!keeping || !answered || reply.statusCode !== 200 || typeof payload !== 'string')
      return false;
    if (answered.graph !== keeping.asking.graph) return false;
    if (forms.size < MOST_FORMS)
      forms.set(accepted(request), String(reply.getHeader('content-type')));
    const { estimatedCost, actualCost } = observation ?? {};
    return cache.keep(keeping.asking, answered, keeping, {
      text: payload,
      estimatedCost,
      actualCost,
    });
  };
  return { before, after };
}

const accepted = ({ headers }: FastifyRequest) => headers.accept ?? '';

/** What is noted of every request that Apollo Server answers. */
function note(
  { observation }: FastifyRequest,
  { estimatedCost, actualCost }: Kept,
  { operation, document, graph }: KnownOperation,
  observer: Observer,
): void {
  nameSpan(`${operation.operation} ${operation.name?.value ?? ''}`.trim());
  if (!observation) return;
  observation.operation = operation;
  if (estimatedCost !== undefined) observation.estimatedCost = estimatedCost;
  if (actualCost !== undefined) observation.actualCost = actualCost;
  observer.usage.note(
    observer.callers.client(observation),
    fieldsOf(graph.schema, document, operation),
  );
}
