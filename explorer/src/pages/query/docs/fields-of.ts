import { isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLInputField, GraphQLNamedType } from 'graphql';

export type AnyField = GraphQLField<unknown, unknown> | GraphQLInputField;

/** The fields of a type that has any. */
export function fieldsOf(type: GraphQLNamedType): AnyField[] {
  const hasFields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type);
  return hasFields ? Object.values<AnyField>(type.getFields()) : [];
}
