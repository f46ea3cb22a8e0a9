import { getOperationAST, Kind, OperationTypeNode, valueFromASTUntyped } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Variables } from '../../cost/is-included.ts';
import type { Words } from '../words.ts';
import { planOfArrays } from './array-plan.ts';
import { Collector } from './collect.ts';
import { listsIn, placeOf } from './lists.ts';
import { planOfPages } from './page-plan.ts';
import { partsOf } from './part.ts';
import { refused, several } from './plan.ts';
import type { FilePlan, Refusal } from './plan.ts';

interface Asking {
  readonly schema: GraphQLSchema;
  /** One that is valid. */
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Variables;
  readonly words: Words;
  readonly language: string;
}

/** Finds the list of an operation and what its rows hold, or why there is no file of it. */
export function planFile(asking: Asking): FilePlan | Refusal {
  const { schema, document, operationName, words, language } = asking;
  const operation = getOperationAST(document, operationName);
  if (!operation)
    return refused('OPERATION_RESOLUTION_FAILURE', 'Say by operationName which operation to run');
  const root = schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || !root)
    return refused('BAD_REQUEST', `A file is of a query, never of a ${operation.operation}`);
  const variables = withDefaults(operation, asking.variables);
  const collector = new Collector(schema, document, variables);
  const parts = partsOf(root, [operation.selectionSet], { collector, words, language });
  const lists = listsIn(parts, schema);
  const [list] = lists;
  const naming = { words, language };
  // A list of pages in each item of a plain one is a value of the item.
  if (!list || lists.every(({ isMany }) => isMany)) return planOfArrays(operation, parts, naming);
  if (lists.length > 1) return several(lists.map(placeOf));
  return planOfPages({ schema, operation, parts, list, variables }, naming);
}

function withDefaults(operation: OperationDefinitionNode, given: Variables): Variables {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind !== undefined && defaultValue.kind !== Kind.NULL
      ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const]
      : [],
  );
  return { ...Object.fromEntries(defaults), ...given };
}
