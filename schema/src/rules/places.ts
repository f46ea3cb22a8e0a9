import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import type { GraphQLNamedType, GraphQLSchema } from 'graphql';

/** Something of the API that has a name of its own. */
export interface Place {
  readonly kind: 'type' | 'field' | 'argument' | 'value';
  /** Where a reader finds it: `Money`, `Money.fen`, `Query.pairing(id:)`. */
  readonly at: string;
  readonly name: string;
  readonly description: string;
}

interface Named {
  readonly name: string;
  readonly description?: string | null | undefined;
}

const place = (kind: Place['kind'], at: string, { name, description }: Named): Place => ({
  kind,
  at,
  name,
  description: description?.trim() ?? '',
});

function placesWithin(type: GraphQLNamedType): Place[] {
  const within = (kind: Place['kind']) => (element: Named) =>
    place(kind, `${type.name}.${element.name}`, element);
  if (isEnumType(type)) return type.getValues().map(within('value'));
  if (isInputObjectType(type)) return Object.values(type.getFields()).map(within('field'));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    within('field')(field),
    ...field.args.map((arg) => place('argument', `${type.name}.${field.name}(${arg.name}:)`, arg)),
  ]);
}

/** Every type of an API with all that is in it. Root types stand for their fields alone: GraphQL names them. */
export function placesOf(api: GraphQLSchema): Place[] {
  const roots = [api.getQueryType(), api.getMutationType(), api.getSubscriptionType()];
  return Object.values(api.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => {
      const isRoot = roots.some((root) => root === type);
      return [...(isRoot ? [] : [place('type', type.name, type)]), ...placesWithin(type)];
    });
}
