import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';

export interface Stock {
  readonly url: string;
  stop(): Promise<void>;
}

/** Apollo Server over Apollo's gateway as their documentation sets them up, in production, over a supergraph. */
export async function startStock(supergraphSdl: string): Promise<Stock> {
  const silent = { debug: quiet, info: quiet, warn: quiet, error: quiet };
  const server = new ApolloServer({
    gateway: new ApolloGateway({ supergraphSdl, logger: silent }),
    logger: silent,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
  return { url: url.replace(/\/$/, ''), stop: () => server.stop() };
}

const quiet = () => undefined;
