import type { GraphQLSchema } from 'graphql';
import { placesOf } from '../places.ts';

/**
 * Names everything of the API that says nothing of itself. It looks at the composed API, since a borrowed type is
 * described by its owner alone. The root types stand for their fields: GraphQL names them.
 */
export function undescribed(api: GraphQLSchema): string[] {
  const roots: unknown[] = [api.getQueryType(), api.getMutationType(), api.getSubscriptionType()];
  return placesOf(api)
    .filter(([, element]) => !roots.includes(element) && !element.description?.trim())
    .map(([at]) => `${at} has no description`)
    .sort();
}
