import type { QueryPlan } from '@apollo/query-planner';
import { GraphQLError, Kind } from 'graphql';
import type { SelectionSetNode } from 'graphql';
import type { Execution, OperationContext } from './types.ts';

/**
 * The answer, but for an operation of which the planner finds that nothing can be fetched, such as fields of an interface
 * that no type has: the executor says null without having asked anybody, and says no word about it.
 */
export function orUnanswered(
  answer: Execution,
  plan: QueryPlan,
  asked: OperationContext,
): Execution {
  if (plan.node !== undefined || !answer.data) return answer;
  const told = introspectionKeys(asked.operation.selectionSet, asked);
  const left = Object.keys(answer.data).find(
    (key) => answer.data?.[key] === null && !told.has(key),
  );
  if (left === undefined) return answer;
  const message = `No subgraph can answer what is asked of "${left}": no type of this graph has it there`;
  return {
    errors: [new GraphQLError(message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })],
  };
}

/** Keys of what the gateway itself says of the schema. */
function introspectionKeys(
  { selections }: SelectionSetNode,
  { fragments }: OperationContext,
): ReadonlySet<string> {
  const keys = new Set<string>();
  const read = (selection: SelectionSetNode['selections'][number]): void => {
    if (selection.kind === Kind.FIELD) {
      if (selection.name.value.startsWith('__'))
        keys.add((selection.alias ?? selection.name).value);
      return;
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    fragment?.selectionSet.selections.forEach(read);
  };
  selections.forEach(read);
  return keys;
}
