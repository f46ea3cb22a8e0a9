import type { GraphQLSchema } from 'graphql';
import { placesOf } from './places.ts';

/**
 * Names everything of the API that says nothing of itself. It looks at the composed API, since a borrowed type is
 * described by its owner alone.
 */
export const undescribed = (api: GraphQLSchema): string[] =>
  placesOf(api)
    .filter(({ description }) => description === '')
    .map(({ at }) => `${at} has no description`)
    .sort();
