import type { ApolloServer } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { parse, validate } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { GatewayContext } from '../context.ts';
import { isKnownCode } from '../error-codes.ts';
import type { ServedGraph } from '../graph/served-graph.ts';
import { sendError, sendExcess } from '../http-error.ts';
import { asksOf } from '../live/asked.ts';
import type { Asked } from '../live/asked.ts';
import type { OpenStreams } from '../live/open-streams.ts';
import { clientOf } from '../rate/client-of.ts';
import type { FileRequest } from './asked/file-request.ts';
import { planFile } from './document/file-plan.ts';
import type { FilePlan, Refusal } from './document/plan.ts';
import { headersOf, tableOf } from './file-answer.ts';
import type { FileAnswer } from './file-answer.ts';
import type { FileMetrics } from './file-metrics.ts';
import { PageError, pageAsker } from './page.ts';
import type { AskPage } from './page.ts';
import { Pages } from './pages.ts';
import type { Words } from './words.ts';
import { writeFile } from './write/write-file.ts';

export interface FileParts {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly served: ServedGraph;
  /** Room for files that are read at once. */
  readonly places: OpenStreams;
  readonly words: Words;
  readonly metrics: FileMetrics;
  /** Rows of a page. */
  readonly pageSize: number;
  readonly logger: Logger;
}

/** Milliseconds after which whoever takes nothing of a file is no more waited for; longer than a page may take. */
const IDLE = 120_000;

/**
 * Answers requests that want a file. They go the way of every request before, and so does each of their pages: the same
 * identity, limits, rights, costs and words.
 */
export const answerByFile =
  (parts: FileParts) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const { file } = request;
    if (!file) return undefined;
    const asked = asksOf(request);
    if (typeof asked === 'string') return sendError(reply, 'BAD_REQUEST', asked);
    const place = parts.places.take(clientOf(request));
    if (!('admit' in place)) return sendExcess(reply.header('retry-after', '10'), place);
    const { ask, left } = asker(request, reply, parts);
    left.addEventListener('abort', place.leave);
    try {
      const plan = await planOf(asked, file, parts, ask);
      if ('code' in plan) return await sendError(reply, plan.code, plan.message);
      const variables = asked.variables ?? {};
      const pages = new Pages({ plan, ask, variables, size: parts.pageSize, left });
      const first = await pages.first();
      if (!first.list) return await sendError(reply, 'NOT_FOUND', nothingAt(plan));
      send({ request, reply, parts, left, file, plan, pages, first });
      await over(left);
      // Nobody after us is to answer, also where the reader went before the end.
      return await reply.hijack();
    } catch (error) {
      if (error instanceof PageError) return sendErrors(reply, error);
      throw error;
    }
  };

/** Each page has its own time, and all of them end when the client goes. */
function asker(request: FastifyRequest, reply: FastifyReply, { apollo }: FileParts) {
  const { id: requestId, identity, deadline, observation } = request;
  const leaving = new AbortController();
  reply.raw.once('close', () => {
    leaving.abort();
  });
  const context = { requestId, identity, observation, client: clientOf(request) };
  const ask = pageAsker({ apollo, context, time: deadline?.whole ?? 30_000, left: leaving.signal });
  deadline?.clear();
  return { ask, left: leaving.signal };
}

/** @throws PageError for what is no operation of this schema, in the words of whoever answers all others. */
async function planOf(
  { query = '', operationName, variables = {} }: Asked,
  { language }: FileRequest,
  { served, words }: FileParts,
  ask: AskPage,
): Promise<FilePlan | Refusal> {
  const { schema } = served.graph;
  const document = validDocument(query, schema);
  if (document) return planFile({ schema, document, operationName, variables, words, language });
  await ask({ query, operationName, variables });
  return { code: 'BAD_REQUEST', message: 'There is no file of this operation' };
}

function validDocument(text: string, schema: GraphQLSchema): DocumentNode | undefined {
  try {
    const document = parse(text);
    return validate(schema, document, undefined, { maxErrors: 1 }).length === 0
      ? document
      : undefined;
  } catch {
    return undefined;
  }
}

const nothingAt = ({ keys }: FilePlan) =>
  `What ${keys.join('.')} stands in is not there, so there is no list`;

interface Sending extends FileAnswer {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly parts: FileParts;
  readonly left: AbortSignal;
}

function send({ request, reply, parts, left, ...answer }: Sending): void {
  const { words, metrics, logger } = parts;
  reply.headers(headersOf(answer, words));
  // Whoever asks how it would be answered hears it by the first page.
  if (request.method === 'HEAD') {
    reply.send();
    return;
  }
  // It lasts as long as it is read; each page has a time of its own.
  request.uncount();
  if (request.observation) request.observation.outcome = 'file';
  reply.raw.setTimeout(IDLE, () => reply.raw.destroy());
  const { format } = answer.file;
  const written = writeFile(format, tableOf(answer, words, metrics));
  written.once('error', (error) => {
    metrics.ended(format, left.aborted ? 'gone' : 'broken');
    if (!left.aborted) logger.error({ requestId: request.id, err: error }, 'a file broke off');
  });
  left.addEventListener('abort', () => {
    if (!written.errored) metrics.ended(format, reply.raw.writableFinished ? 'whole' : 'gone');
  });
  reply.send(written);
}

const over = (left: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    left.addEventListener('abort', () => {
      resolve();
    });
    if (left.aborted) resolve();
  });

function sendErrors(reply: FastifyReply, { errors, status, code, headers }: PageError) {
  const { observation } = reply.request;
  if (observation && isKnownCode(code)) observation.outcome = code;
  for (const [name, value] of headers) reply.header(name, value);
  return reply.code(status).type('application/json; charset=utf-8').send({ errors });
}
