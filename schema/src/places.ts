import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import type { GraphQLNamedType, GraphQLSchema } from 'graphql';

/** Something of an API that says of itself what it is, or that it will go. */
export interface Element {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly deprecationReason?: string | null | undefined;
}

/** Something a reader meets, under the name by which it is found: `Money`, `Money.fen`, `Query.pairing(id:)`. */
export type Place = readonly [at: string, element: Element];

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

/** Everything a reader of an API can meet. */
export const placesOf = (api: GraphQLSchema): Place[] =>
  Object.values(api.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type): Place[] => [[type.name, type], ...placesIn(type)]);
