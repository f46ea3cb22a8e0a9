import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { sendError } from '../http-error.ts';
import { askedBy, putText } from './asked.ts';
import { hashOf } from './manifest.ts';
import type { TrustedDocument } from './manifest.ts';
import type { DocumentTrust } from './settings.ts';
import { UnknownDocuments } from './unknown-documents.ts';

/** By it a request says that it is no link of another site; Apollo lets no GET pass without. */
const PREFLIGHT = 'apollo-require-preflight';

/** Judges each request before Apollo sees it, and puts the text in where only the id of a trusted document came. */
export function trustDocuments({ mode, documents }: DocumentTrust, logger: Logger) {
  const unknown = new UnknownDocuments(logger);
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const asked = askedBy(request);
    const { text, id } = asked;
    if (text === undefined && id === undefined) return;
    const hash = text === undefined ? undefined : hashOf(text);
    const document = documents.find(hash ?? id ?? '');
    if (document && text === undefined) takeById(request, document);
    if (document) return;
    if (mode === 'only') {
      await sendError(reply, 'DOCUMENT_NOT_TRUSTED', refusal(hash ?? id ?? ''));
    } else if (hash !== undefined) unknown.tell(hash, asked, request);
  };
}

/**
 * The id of a query that the operator has chosen may come as a plain link, so that browsers and proxies keep its answer:
 * whoever makes another site's visitor follow it learns nothing, since tokens and keys do not come along by themselves.
 */
function takeById(request: FastifyRequest, { type, body }: TrustedDocument): void {
  putText(request, body);
  if (request.method === 'GET' && type === 'query') request.headers[PREFLIGHT] ??= 'trusted';
}

const refusal = (id: string) =>
  `Only documents of this graph's manifest are served, to the last character; ${id.slice(0, 100)} is none of them`;
