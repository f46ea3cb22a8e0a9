import type { GraphQLDataSource } from '@apollo/gateway';
import { execute, parse } from 'graphql';
import type { DocumentNode, GraphQLFormattedError } from 'graphql';
import { below, chance } from '../chance.ts';
import { schemas } from './subgraphs.ts';
import type { Weather } from './weather.ts';

type Fetch = Parameters<GraphQLDataSource['process']>[0];
type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;
interface Said {
  data?: Record<string, unknown> | null;
  errors?: GraphQLFormattedError[];
}

const parsed = new Map<string, DocumentNode>();
const documentOf = (query: string) => {
  const document = parsed.get(query) ?? parse(query);
  parsed.set(query, document);
  return document;
};

/** A subgraph of the mixed graph. In a storm its answers come damaged, in the same way for the same fetch. */
export const mixedSource = (name: string): GraphQLDataSource => ({
  process: async (fetch: Fetch): Promise<Answer> => {
    const weather = fetch.context as Weather;
    const { query = '', variables, operationName } = fetch.request;
    const { pathInIncomingRequest: place } = fetch as { pathInIncomingRequest?: unknown };
    const asked = JSON.stringify([name, query, variables, operationName, place]);
    weather.fetches.push(asked);
    const dice = dieFor(weather.seed, asked);
    const schema = schemas[name]!;
    const result = await execute({
      schema,
      document: documentOf(query),
      variableValues: variables ?? {},
      contextValue: weather,
    });
    for (let turns = below(3, dice()); turns > 0; turns -= 1) await Promise.resolve();
    const said = JSON.parse(JSON.stringify(result)) as Said;
    return weather.isStormy ? damaged(said, name, dice) : said;
  },
});

type Dice = () => number;
function dieFor(...parts: readonly unknown[]): Dice {
  let throws = 0;
  return () => chance(...parts, (throws += 1));
}

function damaged(said: Said, name: string, dice: Dice): Said {
  const luck = dice();
  if (luck < 0.03) throw new Error(`${name} cannot be reached`);
  if (luck < 0.06) {
    const extensions = dice() < 0.5 ? { code: 'OWN_CODE' } : {};
    return { data: null, errors: [{ message: '', extensions }] };
  }
  if (luck < 0.08) return { errors: [{ message: 'there is no data' }] };
  const entities = said.data?.['_entities'];
  if (luck < 0.1 && Array.isArray(entities)) {
    entities.pop();
    return said;
  }
  if (said.data) damage(said.data, dice, true);
  return said;
}

/** Takes values away, or puts others in their place, wherever it happens to strike. */
function damage(value: unknown, dice: Dice, isTop = false): void {
  if (typeof value !== 'object' || value === null) return;
  const object = value as Record<string, unknown>;
  for (const key of Object.keys(object)) {
    // Most depends on what an object is.
    const luck = key === '__typename' ? dice() / 5 : dice();
    if (luck < 0.01) object[key] = null;
    else if (luck < 0.015 && !Array.isArray(value)) Reflect.deleteProperty(object, key);
    else if (luck < 0.02) object[key] = otherThan(object[key], key);
    else if (luck < 0.022 && Array.isArray(object[key]) && !isTop) object[key] = { not: 'a list' };
    else if (luck < 0.024 && !isTop) object[key] = [object[key]];
    else damage(object[key], dice);
  }
}

function otherThan(value: unknown, key: string): unknown {
  if (typeof value === 'number') return 'not a number';
  if (typeof value !== 'string') return value;
  return key === '__typename' ? 'Nothing' : 12;
}
