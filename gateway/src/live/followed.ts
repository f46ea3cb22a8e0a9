import { getArgumentValues, getOperationAST, Kind, visit } from 'graphql';
import type { DocumentNode, FieldNode, GraphQLSchema } from 'graphql';
import type { ExecutionContext } from '../graph/types.ts';
import type { Following } from './joined-streams.ts';

/** Throughout the graph this is the argument that begins somewhere else than now. */
const AFTER = 'after';

/**
 * What a subscription follows, and after which cursor. Those of one key tell the same events to the same identity; undefined
 * for one that cannot be told apart.
 */
export function followed(context: ExecutionContext, schema: GraphQLSchema): Following | undefined {
  const { document, request, queryHash, context: asking } = context;
  const operation = getOperationAST(document, request.operationName);
  const variables = request.variables ?? {};
  const [field] = operation?.selectionSet.selections ?? [];
  if (field?.kind !== Kind.FIELD) return undefined;
  const definition = schema.getSubscriptionType()?.getFields()[field.name.value];
  if (!definition) return undefined;
  const after: unknown = getArgumentValues(definition, field, variables)[AFTER] ?? undefined;
  if (after !== undefined && typeof after !== 'string') return undefined;
  const place = placeVariable(document, field);
  const names = Object.keys(variables).sort();
  const key = JSON.stringify([
    queryHash,
    request.operationName,
    names
      .filter((name) => name !== place)
      .map((name): [string, unknown] => [name, variables[name]]),
    asking.identity?.tokenId,
  ]);
  return { key, after };
}

/** The variable that says nothing but where to begin; undefined where it says more, or there is none. */
function placeVariable(document: DocumentNode, field: FieldNode): string | undefined {
  const value = field.arguments?.find(({ name }) => name.value === AFTER)?.value;
  if (value?.kind !== Kind.VARIABLE) return undefined;
  const place = value.name.value;
  let uses = 0;
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => {
      if (name.value === place) uses += 1;
    },
  });
  return uses === 1 ? place : undefined;
}
