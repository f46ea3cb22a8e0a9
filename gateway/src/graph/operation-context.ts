import { getVariableValues, Kind } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, GraphQLError, GraphQLSchema } from 'graphql';
import { getOperationAST } from 'graphql';
import type { OperationContext } from './types.ts';

/** The operation of a document that was validated, with the fragments it may use. */
export function operationContext(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): OperationContext {
  const operation = getOperationAST(document, operationName);
  if (!operation)
    throw new Error('an operation that is not in the document was not refused before');
  const fragments = document.definitions.flatMap((node): [string, FragmentDefinitionNode][] =>
    node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
  );
  return { schema, operation, fragments: Object.fromEntries(fragments) };
}

/** What is wrong with the values of variables; nothing is fetched then. */
export function variableErrors(
  { schema, operation }: OperationContext,
  variables: Record<string, unknown> | undefined,
): readonly GraphQLError[] {
  const definitions = operation.variableDefinitions;
  if (!definitions) return [];
  return getVariableValues(schema, definitions, variables ?? {}).errors ?? [];
}
