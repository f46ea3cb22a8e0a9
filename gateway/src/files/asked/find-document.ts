import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendError } from '../../http-error.ts';
import { askedBy, putText } from '../../trusted-documents/asked.ts';
import type { TrustedDocuments } from '../../trusted-documents/manifest.ts';
import type { Words } from '../words.ts';
import { fileRequestOf } from './file-request.ts';

/**
 * Finds out whether a request wants a file, before anything else is found out of it, and puts in the text where it names
 * a document by its id.
 */
export const findDocument =
  (words: Words, documents: TrustedDocuments | undefined) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const wanted = fileRequestOf(request, words);
    if (wanted === undefined) return undefined;
    if (typeof wanted === 'string') return sendError(reply, 'BAD_REQUEST', wanted);
    request.file = wanted;
    const { text, id } = askedBy(request);
    if (text !== undefined || id === undefined) return undefined;
    const document = documents?.find(id);
    if (!document)
      return sendError(
        reply,
        'DOCUMENT_NOT_TRUSTED',
        `No document of this graph's has the id ${id.slice(0, 100)}`,
      );
    putText(request, document.body);
    return undefined;
  };
