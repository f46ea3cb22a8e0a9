import { getNullableType, isInputObjectType, isListType, isScalarType, typeFromAST } from 'graphql';
import type { GraphQLInputType, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { BadValueError } from '../errors.ts';
import { Malformed } from '../writes/malformed.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * The variables of a mutation, with a `Malformed` in the place of every value within an input object that one of our
 * scalars refuses: a wrong date in one row of a thousand refuses that row, and not the call.
 */
export function soften(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Values,
): Values {
  const softened: Record<string, unknown> = { ...variables };
  for (const { variable, type: node } of operation.variableDefinitions ?? []) {
    const { value: name } = variable.name;
    const type = typeFromAST(schema, node as never) as GraphQLInputType | undefined;
    // A scalar of its own is no row of anything: it is refused as ever.
    if (type && !isScalarType(getNullableType(type)) && name in variables)
      softened[name] = softenValue(type, variables[name]);
  }
  return softened;
}

function softenValue(type: GraphQLInputType, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  const bare = getNullableType(type);
  if (isListType(bare))
    return Array.isArray(value) ? value.map((item) => softenValue(bare.ofType, item)) : value;
  if (isInputObjectType(bare) && typeof value === 'object') {
    const fields = bare.getFields();
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => {
        const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
        return [name, field ? softenValue(field.type, item) : item];
      }),
    );
  }
  if (!isScalarType(bare)) return value;
  try {
    bare.parseValue(value);
    return value;
  } catch (error) {
    return error instanceof BadValueError ? new Malformed(error.wording) : value;
  }
}
