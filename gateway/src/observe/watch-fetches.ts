import type { GraphQLDataSource } from '@apollo/gateway';
import { processedBy } from '../data-source/streaming.ts';
import type { FetchOutcome, GatewayMetrics } from './metrics.ts';

type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

const OUTCOMES: Readonly<Record<string, FetchOutcome>> = {
  SUBGRAPH_UNAVAILABLE: 'unavailable',
  DEADLINE_EXCEEDED: 'late',
};

/** The same way to a subgraph, which says how long each fetch took and how it ended. */
export function watchFetches(
  subgraph: string,
  source: GraphQLDataSource,
  metrics: GatewayMetrics,
): GraphQLDataSource {
  const process: GraphQLDataSource['process'] = async (fetch) => {
    const begun = performance.now();
    let outcome: FetchOutcome = 'failed';
    try {
      const answer = await source.process(fetch);
      outcome = outcomeOf(answer);
      return answer;
    } finally {
      metrics.fetched(subgraph, outcome, (performance.now() - begun) / 1000);
    }
  };
  return processedBy(process, source);
}

function outcomeOf({ errors }: Answer): FetchOutcome {
  if (!errors || errors.length === 0) return 'ok';
  const code = errors[0]?.extensions?.['code'];
  return OUTCOMES[String(code)] ?? 'errors';
}
