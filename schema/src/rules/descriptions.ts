import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import type { GraphQLNamedType, GraphQLSchema } from 'graphql';

interface Described {
  readonly description?: string | null | undefined;
}
type Place = readonly [name: string, element: Described];

/** A type and everything in it that a reader meets, each under the name by which the reader knows it. */
function placesIn(type: GraphQLNamedType): Place[] {
  const own: Place = [type.name, type];
  if (isEnumType(type)) {
    return [own, ...type.getValues().map((value): Place => [`${type.name}.${value.name}`, value])];
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return [own, ...fields.map((field): Place => [`${type.name}.${field.name}`, field])];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields()).flatMap((field): Place[] => {
    const name = `${type.name}.${field.name}`;
    return [[name, field], ...field.args.map((arg): Place => [`${name}(${arg.name}:)`, arg])];
  });
  return [own, ...fields];
}

/**
 * Names everything of the API that says nothing of itself. It looks at the composed API, since a borrowed type is
 * described by its owner alone. The root types need no words: their names are GraphQL's own.
 */
export function undescribed(api: GraphQLSchema): string[] {
  const roots = new Set<unknown>([
    api.getQueryType(),
    api.getMutationType(),
    api.getSubscriptionType(),
  ]);
  return Object.values(api.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap(placesIn)
    .filter(([, element]) => !roots.has(element) && !element.description?.trim())
    .map(([name]) => `${name} has no description`)
    .sort();
}
