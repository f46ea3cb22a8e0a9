import type { FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Asked } from './asked.ts';

/** Hashes that are remembered; beyond them the oldest is forgotten, and may be told of once more. */
const MOST_REMEMBERED = 10_000;
/** Characters of a document in the log: enough to know it again. */
const LONGEST_TEXT = 500;
/** Characters of what a client calls itself. */
const LONGEST_NAME = 100;

/** What clients call themselves: Apollo's header, and that of GraphQL over HTTP's drafts. */
const CLIENT_NAME = ['apollographql-client-name', 'graphql-client-name'];

const clientOf = ({ headers }: FastifyRequest) =>
  CLIENT_NAME.map((name) => headers[name])
    .find((name) => typeof name === 'string')
    ?.slice(0, LONGEST_NAME);

/** Tells of each document that is not trusted once. */
export class UnknownDocuments {
  readonly #told = new Set<string>();
  readonly #logger: Logger;

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  tell(hash: string, { text = '', operationName }: Asked, request: FastifyRequest): void {
    if (this.#told.has(hash)) return;
    if (this.#told.size >= MOST_REMEMBERED) {
      const [oldest] = this.#told;
      if (oldest !== undefined) this.#told.delete(oldest);
    }
    this.#told.add(hash);
    const client = clientOf(request);
    this.#logger.warn(
      { requestId: request.id, hash, operationName, client, text: text.slice(0, LONGEST_TEXT) },
      'a document that is not trusted',
    );
  }
}
