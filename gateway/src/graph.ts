import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { OperatorError } from '@jiedui/config';
import type { Logger } from 'pino';
import type { GatewayContext } from './context.ts';
import { chargeCost } from './cost/charge-cost.ts';
import { refuseWriting } from './identity/refuse-writing.ts';
import type { Limits } from './limits/limits.ts';
import { maskError } from './mask-error.ts';
import { refuseOperation } from './refuse-operation.ts';
import { reportBrokenPromises } from './report-broken-promises.ts';
import { reportErrors } from './report-errors.ts';
import type { Subgraphs } from './subgraphs.ts';

export interface GraphOptions {
  readonly supergraphSdl: string;
  readonly introspection: boolean;
  readonly limits: Limits;
  readonly subgraphs: Subgraphs;
  readonly logger: Logger;
}

/** Starts Apollo Server over the gateway, with everything off that leaves this machine or shows its insides. */
export async function startGraph(options: GraphOptions): Promise<ApolloServer<GatewayContext>> {
  const { supergraphSdl, introspection, limits, subgraphs, logger } = options;
  // Apollo's word is for its operators; ours are told by what fails.
  const quiet = logger.child({}, { level: atLeastWarn(logger) });
  // eslint-disable-next-line no-restricted-properties -- Set, not read: without it the gateway reports to Apollo.
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: (definition) => subgraphs.open(definition),
    logger: quiet,
    // Otherwise left out in production, where a broken file hurts most.
    validateSupergraph: true,
    __exposeQueryPlanExperimental: false,
  });
  const apollo = new ApolloServer<GatewayContext>({
    gateway,
    logger: quiet,
    introspection,
    parseOptions: { maxLexicalTokens: limits.tokens },
    // Where the schema is not told, "did you mean" must not tell it either.
    hideSchemaDetailsFromClientErrors: !introspection,
    formatError: maskError,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    plugins: [
      refuseOperation,
      refuseWriting(() => subgraphs.canTellWhoAsks),
      // After those that refuse an operation for what it is: what is refused is not charged.
      chargeCost(limits),
      reportBrokenPromises(logger),
      reportErrors(logger),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
    ],
  });
  try {
    await apollo.start();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OperatorError(
      `The supergraph cannot be loaded: ${firstLine(reason)}; compose it again`,
    );
  }
  return apollo;
}

const atLeastWarn = ({ levels, level }: Logger) =>
  (levels.values[level] ?? Infinity) < (levels.values['warn'] ?? 0) ? 'warn' : level;

const firstLine = (text: string) => text.split('\n', 1)[0] ?? text;
