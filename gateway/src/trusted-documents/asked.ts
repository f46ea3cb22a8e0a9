import type { FastifyRequest } from 'fastify';
import { requestFields } from '../request-fields.ts';

/** What a request asks for: a text, or the id of one. Neither where it is no GraphQL request; then Apollo says so. */
export interface Asked {
  readonly text?: string;
  readonly id?: string;
  readonly operationName?: string;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** In an address an object is written as text. */
function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

/**
 * The id of a document: `documentId` as the draft of GraphQL over HTTP has it, with or without `sha256:`; `id`; or the hash
 * of an automatic persisted query. Where there is a text, the text counts.
 */
export function askedBy(request: FastifyRequest): Asked {
  const { query: text, documentId, id, operationName, ...rest } = requestFields(request) ?? {};
  const extensions = request.method === 'GET' ? parsed(rest['extensions']) : rest['extensions'];
  const persisted = isFields(extensions) ? extensions['persistedQuery'] : undefined;
  const hash = isFields(persisted) ? persisted['sha256Hash'] : undefined;
  const named = [documentId, id, hash].find((each) => typeof each === 'string' && each !== '');
  return {
    ...(typeof text === 'string' && text !== '' && { text }),
    ...(typeof named === 'string' && { id: named.replace(/^sha256:/, '') }),
    ...(typeof operationName === 'string' && { operationName }),
  };
}

/** Puts a text in the place of its id, so that from here on the request is as if the text had been sent. */
export function putText(request: FastifyRequest, text: string): void {
  if (request.method === 'POST') {
    const body = request.body as Record<string, unknown>;
    body['query'] = text;
    return;
  }
  const url = new URL(request.url, 'http://any');
  url.searchParams.set('query', text);
  request.raw.url = `${url.pathname}${url.search}`;
}
