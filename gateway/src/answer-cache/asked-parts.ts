import type { SubgraphRequest } from '../data-source/fetch-fields.ts';
import { isOfEntities, numberOf } from '../data-source/fetch-text.ts';

/** What a fetch asks for, by what can be kept of its answer: each entity, or all of it. */
export interface AskedParts {
  readonly subgraph: string;
  /** By which the part of each is kept. */
  readonly keys: readonly string[];
  /** What names the entities; undefined where the answer is one part. */
  readonly representations: readonly object[] | undefined;
}

/** The parts that a query asks for. Who asks is no matter: what depends on it is not kept. */
export function askedParts(
  subgraph: string,
  { query, operationName = '', variables = {} }: SubgraphRequest,
): AskedParts {
  const { representations: named, ...others } = variables;
  const asked = `part of ${subgraph} ${String(numberOf(query))} ${operationName}`;
  if (!isOfEntities(query) || !Array.isArray(named))
    return {
      subgraph,
      keys: [`${asked} ${JSON.stringify(variables)}`],
      representations: undefined,
    };
  const representations = named as readonly object[];
  const rest = JSON.stringify(others);
  const keys = representations.map((each) => `${asked} ${rest} ${JSON.stringify(each)}`);
  return { subgraph, keys, representations };
}
