import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import type { GraphQLNamedType, GraphQLSchema } from 'graphql';

interface Element {
  readonly name: string;
  readonly description?: string | null | undefined;
}
/** Something a reader meets, under the name by which it is found: `Money`, `Money.fen`, `Query.pairing(id:)`. */
type Place = readonly [at: string, element: Element];

function placesIn(type: GraphQLNamedType): Place[] {
  const within = (element: Element): Place => [`${type.name}.${element.name}`, element];
  if (isEnumType(type)) return type.getValues().map(within);
  if (isInputObjectType(type)) return Object.values(type.getFields()).map(within);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    within(field),
    ...field.args.map((arg): Place => [`${type.name}.${field.name}(${arg.name}:)`, arg]),
  ]);
}

/**
 * Names everything of the API that says nothing of itself. It looks at the composed API, since a borrowed type is
 * described by its owner alone. The root types stand for their fields: GraphQL names them.
 */
export function undescribed(api: GraphQLSchema): string[] {
  const roots: unknown[] = [api.getQueryType(), api.getMutationType(), api.getSubscriptionType()];
  return Object.values(api.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type): Place[] => [[type.name, type], ...placesIn(type)])
    .filter(([, element]) => !roots.includes(element) && !element.description?.trim())
    .map(([at]) => `${at} has no description`)
    .sort();
}
