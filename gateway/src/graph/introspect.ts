import { execute, Kind } from 'graphql';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { Execution, OperationContext } from './types.ts';

/** Whether an operation asks about the schema alone. */
export const isIntrospection = ({ selectionSet }: OperationDefinitionNode): boolean =>
  selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'),
  );

/** Answers what is asked about the schema: the planner knows less of that than graphql-js. */
export async function introspect(
  { schema, operation }: OperationContext,
  document: DocumentNode,
  variableValues: Readonly<Record<string, unknown>> = {},
): Promise<Execution> {
  const operationName = operation.name?.value;
  const name = operationName === undefined ? {} : { operationName };
  return execute({ schema, document, variableValues, rootValue: {}, ...name });
}
