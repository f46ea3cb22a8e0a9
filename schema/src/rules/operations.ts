import { getVariableValues, Kind, parse, validate } from 'graphql';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Operation, Sending } from '../operations.ts';

const definitionsOf = ({ text }: Operation) =>
  parse(text).definitions.filter(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );

/** Names every operation that the API does not answer as it is written. */
export const invalidOperations = (api: GraphQLSchema, operations: readonly Operation[]): string[] =>
  operations.flatMap((operation) =>
    validate(api, parse(operation.text)).map(({ message }) => `${operation.name}: ${message}`),
  );

function unfit(api: GraphQLSchema, operation: Operation, { variables }: Sending): string[] {
  const declared = definitionsOf(operation).flatMap((node) => node.variableDefinitions ?? []);
  const names = new Set(declared.map(({ variable }) => variable.name.value));
  const unknown = Object.keys(variables).filter((name) => !names.has(name));
  const { errors = [] } = getVariableValues(api, declared, variables);
  return [
    ...unknown.map((name) => `has no variable $${name}`),
    ...errors.map((error) => error.message),
  ];
}

/** Names every set of variables that does not fit its operation. */
export const unfitVariables = (
  api: GraphQLSchema,
  operations: readonly Operation[],
  sendings: readonly Sending[],
): string[] =>
  sendings.flatMap((sending) => {
    const operation = operations.find(({ name }) => name === sending.operation);
    if (!operation) return [`${sending.operation}: there is no such operation`];
    return unfit(api, operation, sending).map((problem) => `${sending.operation}: ${problem}`);
  });
