import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';
import type { FollowedSubgraphs } from './answer-cache/followed-subgraphs.ts';
import { noteAnswer } from './answer-cache/note-answer.ts';
import { publicAnswers } from './answer-cache/public-answers.ts';
import type { GatewayContext } from './context.ts';
import { chargeCost } from './cost/charge-cost.ts';
import type { Charges } from './cost/charges.ts';
import { refuseWriting } from './identity/refuse-writing.ts';
import { KeptDocuments } from './kept-documents.ts';
import { letGo } from './let-go.ts';
import type { Limits } from './limits/limits.ts';
import { maskError } from './mask-error.ts';
import { observeOperation } from './observe/observe-operation.ts';
import type { Observer } from './observe/observer.ts';
import { refuseOperation } from './refuse-operation.ts';
import { reportBrokenPromises } from './report-broken-promises.ts';
import { reportErrors } from './report-errors.ts';
import { refuseConflict } from './requires/refuse-conflict.ts';
import { refuseDenied } from './rights/refuse-denied.ts';
import type { ServedGraph } from './graph/served-graph.ts';

export interface ApolloOptions {
  readonly served: ServedGraph;
  /** Whether clients may read the schema; they may. */
  readonly introspection?: boolean;
  readonly limits: Limits;
  readonly charges: Charges;
  /** What changes, where answers are kept; undefined where none is. */
  readonly followed?: FollowedSubgraphs | undefined;
  /** Whether anybody can have an identity here; where nobody can, it is for subgraphs to say who may change what. */
  readonly canKnowWhoAsks: () => boolean;
  /** Whether subgraphs can be told who asks; without that nothing is changed through them. */
  readonly canTellWhoAsks: () => boolean;
  readonly observer: Observer;
  readonly logger: Logger;
  /** In seconds; 10. */
  readonly publicMaxAge?: number;
}

/** Starts Apollo Server over a graph, with everything off that leaves this machine or shows its insides. */
export async function startApollo(options: ApolloOptions): Promise<ApolloServer<GatewayContext>> {
  const { served, introspection = true, limits, observer, logger } = options;
  const { charges, followed, publicMaxAge = 10 } = options;
  // Apollo's word is for its operators; ours are told by what fails.
  const quiet = logger.child({}, { level: atLeastWarn(logger) });
  // eslint-disable-next-line no-restricted-properties -- Set, not read: without it Apollo's packages report to Apollo.
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
  const documents = new KeptDocuments();
  const apollo = new ApolloServer<GatewayContext>({
    gateway: served,
    documentStore: documents,
    logger: quiet,
    introspection,
    parseOptions: { maxLexicalTokens: limits.tokens },
    // Where the schema is not told, "did you mean" must not tell it either.
    hideSchemaDetailsFromClientErrors: !introspection,
    formatError: maskError,
    // The usual way adds a line break, for which the whole answer is copied.
    stringifyResult: JSON.stringify,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    plugins: [
      letGo,
      refuseOperation,
      refuseWriting(options),
      refuseDenied(served),
      refuseConflict(served),
      // After those that refuse an operation for what it is: what is refused is not charged.
      ...(charges.isOff ? [] : [chargeCost(charges)]),
      reportBrokenPromises(logger),
      reportErrors(logger),
      observeOperation(observer),
      publicAnswers(publicMaxAge),
      ...(followed ? [noteAnswer(followed, served)] : []),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
    ],
  });
  await apollo.start();
  served.begin();
  served.onSchemaLoadOrUpdate(() => {
    documents.clear();
  });
  return apollo;
}

const atLeastWarn = ({ levels, level }: Logger) =>
  (levels.values[level] ?? Infinity) < (levels.values['warn'] ?? 0) ? 'warn' : level;
