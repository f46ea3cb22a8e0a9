import { inSpan } from '@jiedui/observation';
import type { ExecutionResult } from 'graphql';
import type { SubgraphMetrics } from './metrics.ts';

/** Answers an operation as a span of the request under way, and says how long it took. */
export async function watchAnswer(
  subgraph: string,
  metrics: SubgraphMetrics,
  answer: () => Promise<ExecutionResult>,
): Promise<ExecutionResult> {
  const begun = performance.now();
  let outcome: 'ok' | 'errors' | 'failed' = 'failed';
  try {
    const attributes = () => ({ subgraph });
    const result = await inSpan('subgraph.answer', { attributes }, answer);
    outcome = result.errors ? 'errors' : 'ok';
    return result;
  } finally {
    metrics.answered(subgraph, (performance.now() - begun) / 1000, outcome);
  }
}
