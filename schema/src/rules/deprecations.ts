import type { GraphQLSchema } from 'graphql';
import { readDeprecation } from '../deprecation.ts';
import { placesOf } from '../places.ts';

/** Names every deprecation that does not tell its clients what to use, and until when they have time. */
export const vagueDeprecations = (api: GraphQLSchema): string[] =>
  placesOf(api).flatMap(([at, { deprecationReason: reason }]) => {
    if (reason === null || reason === undefined) return [];
    const read = readDeprecation(reason);
    return typeof read === 'string' ? [`the deprecation of ${at} ${read}: ${reason}`] : [];
  });
