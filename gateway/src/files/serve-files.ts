import type { ApolloServer } from '@apollo/server';
import type { Registry } from '@jiedui/observation';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { GatewayContext } from '../context.ts';
import type { ServedGraph } from '../graph/served-graph.ts';
import { OpenStreams } from '../live/open-streams.ts';
import type { StreamLimits } from '../live/open-streams.ts';
import type { TrustedDocuments } from '../trusted-documents/manifest.ts';
import { answerByFile } from './answer-by-file.ts';
import { findDocument } from './asked/find-document.ts';
import { FileMetrics } from './file-metrics.ts';
import { NO_WORDS } from './words.ts';
import type { Words } from './words.ts';

export interface FileOptions {
  /** What fields and values are called; as in the schema unless given. */
  readonly words?: Words;
  /** Documents that a link may name by their id; none. */
  readonly documents?: TrustedDocuments | undefined;
  /** Rows that are asked for at once, as many as every list of the graph gives; 100. */
  readonly pageSize?: number;
  /** Files that are read at once: 50, and 5 of one client. */
  readonly most?: StreamLimits;
}

const PAGE_SIZE = 100;
const MOST: StreamLimits = { most: 50, mostPerClient: 5 };

interface Surroundings {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly served: ServedGraph;
  readonly registry: Registry;
  readonly logger: Logger;
}

/** The hooks of a route whose lists may be had as files: before the document is judged, and after. */
export function serveFiles(
  app: FastifyInstance,
  options: FileOptions,
  { registry, ...around }: Surroundings,
) {
  const { words = NO_WORDS, documents, pageSize = PAGE_SIZE, most = MOST } = options;
  app.decorateRequest('file', undefined);
  const metrics = new FileMetrics(registry);
  const places = new OpenStreams(most, 'files');
  return {
    find: findDocument(words, documents),
    answer: answerByFile({ ...around, words, pageSize, places, metrics }),
  };
}
