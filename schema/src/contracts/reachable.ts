import { GraphQLSchema, isInterfaceType } from 'graphql';

/** The names of the types that some operation can meet. */
export function reachableTypes(api: GraphQLSchema): ReadonlySet<string> {
  const roots = {
    query: api.getQueryType(),
    mutation: api.getMutationType(),
    subscription: api.getSubscriptionType(),
  };
  // A schema of the roots alone collects what they lead to, but not who implements an interface among it.
  const types = Object.values(new GraphQLSchema(roots).getTypeMap())
    .filter(isInterfaceType)
    .flatMap((type) => api.getPossibleTypes(type));
  return new Set(Object.keys(new GraphQLSchema({ ...roots, types }).getTypeMap()));
}
