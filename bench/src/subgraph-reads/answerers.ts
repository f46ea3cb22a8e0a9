import { createHash } from 'node:crypto';
import type { RunningSubgraph } from '@jiedui/subgraph';
import { BY_HAND } from './by-hand.ts';
import type { Fetch } from './fetches.ts';

/** One way to answer a fetch for some pairings. */
export interface Answerer {
  readonly name: string;
  /** The answer: an object, or JSON where it is one of text. */
  readonly answer: (keys: readonly string[]) => Promise<unknown>;
}

/** The ways to answer a fetch, from subgraphs that are open in both modes; the limit is the last. */
export function answerers(
  fetch: Fetch,
  ways: { readonly general: RunningSubgraph; readonly direct: RunningSubgraph },
): Answerer[] {
  const { query, operationName } = fetch;
  const asked = (keys: readonly string[]) => ({
    query,
    operationName,
    variables: { representations: keys.map((id) => ({ __typename: 'Pairing', id })) },
  });
  const text = BY_HAND[fetch.name];
  const name = createHash('sha1').update(text).digest('base64url');
  const byHand = async (keys: readonly string[]) => {
    const { pool } = ways.direct.database;
    const config = { name, text, values: [keys], rowMode: 'array' as const };
    const { rows } = await pool.query<[string]>(config);
    return { data: { _entities: rows.map(([row]) => JSON.parse(row) as unknown) } };
  };
  return [
    { name: 'general', answer: (keys) => ways.general.answer(asked(keys)) },
    { name: 'direct', answer: (keys) => ways.direct.answer(asked(keys)) },
    { name: 'text', answer: (keys) => ways.direct.answerText(asked(keys)) },
    { name: 'by hand', answer: byHand },
  ];
}
