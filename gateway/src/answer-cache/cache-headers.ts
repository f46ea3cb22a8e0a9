import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Whatever of a request decides about the answer: its form, and who asks. */
const VARY = 'accept, authorization, x-api-key, cookie';
const PRIVATE = 'private, no-store';

/**
 * Gives each answer to a GET what caches go by. One that may be kept gets an ETag of its content, and is not sent again to
 * whoever has it.
 */
export function cacheHeaders(
  { method, headers }: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  done: (error: null, payload: unknown) => void,
): void {
  done(null, method === 'GET' ? marked(headers['if-none-match'], reply, payload) : payload);
}

/** The payload, or null where whoever asks has it. */
function marked(known: string | undefined, reply: FastifyReply, payload: unknown): unknown {
  reply.header('vary', VARY);
  const isPublic = String(reply.getHeader('cache-control')).startsWith('public');
  if (!isPublic || reply.statusCode !== 200 || typeof payload !== 'string') {
    reply.header('cache-control', PRIVATE);
    return payload;
  }
  const tag = `"${createHash('sha256').update(payload).digest('base64url')}"`;
  reply.header('etag', tag);
  if (!holds(known, tag)) return payload;
  reply.code(304).removeHeader('content-length').removeHeader('content-type');
  return null;
}

/** Whether a list of `If-None-Match` names a tag; a proxy that changed the encoding makes it weak (RFC 9110, 13.1.2). */
const holds = (list: string | undefined, tag: string) =>
  list?.split(',').some((each) => ['*', tag].includes(each.trim().replace(/^W\//, ''))) ?? false;
