import { inSpan } from '@jiedui/observation';
import type { Answered } from '../direct/ways.ts';
import type { SubgraphMetrics } from './metrics.ts';

/** Answers an operation as a span of the request under way, and says how long it took. */
export async function watchAnswer(
  subgraph: string,
  metrics: SubgraphMetrics,
  answer: () => Promise<Answered>,
): Promise<Answered> {
  const begun = performance.now();
  let outcome: 'ok' | 'errors' | 'failed' = 'failed';
  try {
    const attributes = () => ({ subgraph });
    const answered = await inSpan('subgraph.answer', { attributes }, answer);
    outcome = answered.result.errors ? 'errors' : 'ok';
    return answered;
  } finally {
    metrics.answered(subgraph, (performance.now() - begun) / 1000, outcome);
  }
}
