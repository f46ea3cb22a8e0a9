import { createHash } from 'node:crypto';
import type { DocumentNode } from 'graphql';
import type { Graph } from '../../src/graph/graph.ts';
import type { Execution, ExecutionContext } from '../../src/graph/types.ts';
import type { Observation } from '../../src/observe/observation.ts';
import type { RandomQuery } from './random-query.ts';
import type { Weather } from './weather.ts';

/** An operation that was validated. */
export interface Asked extends RandomQuery {
  readonly document: DocumentNode;
}

/** What became of it. */
export interface Answered {
  /** As it goes to the client, so that the order of its keys counts. */
  readonly data: string;
  /** In no order: fetches side by side fail as they come. */
  readonly errors: readonly string[];
  readonly extensions: string;
  /** Where nothing was answered, but thrown. */
  readonly thrown: string | undefined;
}

/** Asks a graph past Apollo Server, in a weather. */
export async function askIn(
  weather: Weather,
  graph: Graph,
  { text, document, variables }: Asked,
): Promise<{ answered: Answered; way: Observation['way'] }> {
  const observation: Observation = { begunAt: 0, client: 'spec', outcome: 'ok' };
  const context = {
    request: { query: text, variables },
    document,
    queryHash: createHash('sha256').update(text).digest('hex'),
    metrics: {},
    context: { ...weather, observation },
  } as unknown as ExecutionContext;
  const answered = await graph.execute(context).then(shown, (error: unknown) => ({
    ...shown({}),
    thrown: String(error),
  }));
  return { answered, way: observation.way };
}

const shown = ({ data, errors = [], extensions }: Execution): Answered => ({
  data: JSON.stringify(data ?? null),
  errors: errors.map((error) => JSON.stringify(error)).sort(),
  extensions: JSON.stringify(extensions ?? {}),
  thrown: undefined,
});
