import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendExcess } from '../http-error.ts';
import { requestFields } from '../request-fields.ts';
import type { DocumentJudge } from './document-judge.ts';

/**
 * Refuses a document by its shape before Apollo Server sees it: its hooks cannot refuse between parsing and validation,
 * and what validation does grows faster than the text. The hash of a persisted query stands for a
 * text that has come through here.
 */
export const refuseDocument =
  (judge: DocumentJudge) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const text = textOf(request);
    const excess = text === undefined ? undefined : judge.judge(text);
    if (excess) await sendExcess(reply, excess);
  };

/** The text that Apollo Server will take for the document: from the same place and decoded in the same way. */
function textOf(request: FastifyRequest): string | undefined {
  const text = requestFields(request)?.['query'];
  return typeof text === 'string' ? text : undefined;
}
