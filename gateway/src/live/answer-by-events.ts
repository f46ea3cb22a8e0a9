import { HeaderMap } from '@apollo/server';
import type { ApolloServer, HTTPGraphQLRequest } from '@apollo/server';
import { isEventStreamWanted, writeEvents } from '@jiedui/event-stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayContext, Live } from '../context.ts';
import { sendError, sendExcess } from '../http-error.ts';
import { clientOf } from '../rate/client-of.ts';
import { REQUEST_ID } from '../request-id.ts';
import { asksOf, isPreflighted } from './asked.ts';
import type { LiveEvents } from './live-event.ts';
import type { OpenStreams, Place } from './open-streams.ts';
import { watchIdentity } from './watch-identity.ts';
import type { Recheck } from './watch-identity.ts';

export interface StreamParts {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly streams: OpenStreams;
  /** Finds out again who sends a request. */
  readonly recheck: Recheck;
  readonly heartbeat?: number | undefined;
}

/**
 * Answers requests that want events: a subscription as it happens, anything else as one event. They go the way of every
 * request before: the same identity, limits, rights and words.
 */
export const answerByEvents =
  (parts: StreamParts) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    if (!isEventStreamWanted(request.headers.accept)) return undefined;
    if (request.method === 'GET' && !isPreflighted(request.headers)) {
      const message = 'A GET needs the header apollo-require-preflight: 1; or send a POST';
      return sendError(reply, 'BAD_REQUEST', message);
    }
    const asked = asksOf(request);
    if (typeof asked === 'string') return sendError(reply, 'BAD_REQUEST', asked);
    const { streams, apollo } = parts;
    const client = clientOf(request);
    const place = streams.take(client);
    if (!('admit' in place)) return sendExcess(reply.header('retry-after', '10'), place);
    // Also where nothing comes of it, or the client goes before it does.
    reply.raw.once('close', place.leave);
    const live: Live = { method: request.method };
    const http = httpOf(request);
    const { id: requestId, identity, deadline, observation } = request;
    const contextValue = { requestId, identity, deadline, observation, client, live };
    const { body, http: head } = await apollo.executeOperation(
      { ...asked, http },
      { contextValue },
    );
    if (body.kind !== 'single') throw new Error('nothing here answers in parts');
    if (!live.events && body.singleResult.data === undefined) {
      for (const [name, value] of head.headers) reply.header(name, value);
      return reply.code(head.status ?? 400).send(body.singleResult);
    }
    return send(live.events ?? once(body.singleResult), { request, reply, place, parts });
  };

interface Sending {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly place: Place;
  readonly parts: StreamParts;
}

async function send(events: LiveEvents, { request, reply, place, parts }: Sending) {
  const { recheck, heartbeat } = parts;
  // It lasts as long as it is read; each event has a time of its own.
  request.deadline?.clear();
  request.uncount();
  if (request.observation) request.observation.outcome = 'stream';
  const admitted = place.admit(events);
  const stopWatching = watchIdentity(request, recheck, admitted.end);
  reply.hijack();
  const headers = { [REQUEST_ID]: request.id, 'x-content-type-options': 'nosniff' };
  await writeEvents(reply.raw, admitted.events, {
    headers,
    ...(heartbeat !== undefined && { heartbeat }),
  });
  stopWatching();
  return reply;
}

// eslint-disable-next-line @typescript-eslint/require-await -- one event is a stream as well
async function* once(result: object): LiveEvents {
  yield { result };
}

function httpOf({ headers, url }: FastifyRequest): HTTPGraphQLRequest {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  const at = url.indexOf('?');
  // Apollo Server takes queries alone by GET; of subscriptions it does not know.
  return { method: 'POST', headers: map, search: at < 0 ? '' : url.slice(at), body: undefined };
}
