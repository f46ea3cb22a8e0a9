import { Kind, parse } from 'graphql';
import type { DirectiveNode, DocumentNode, SelectionSetNode } from 'graphql';

/** What the gateway asks of a subgraph in one fetch. */
export interface SubgraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

export type Path = readonly (string | number)[];

/**
 * The fields that a fetch was to fill, as paths of the subgraph's own answer:
 * `['pairing']`, or `['_entities', 3, 'agreements']` for each representation.
 */
export function fetchFields({ query, variables = {} }: SubgraphRequest): Path[] {
  const document = parse(query, { noLocation: true });
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (!operation) return [];
  const { selectionSet } = operation;
  const representations = variables['representations'];
  const entities = entitySelection(selectionSet);
  if (!entities || !Array.isArray(representations)) {
    return responseKeys(selectionSet, { document, variables }).map((key) => [key]);
  }
  return representations.flatMap(({ __typename }: { __typename: string }, index) =>
    entityKeys(entities, { document, variables, __typename }).map((key) => [
      '_entities',
      index,
      key,
    ]),
  );
}

interface Scope {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Fragments on other types are left out; without it none is. */
  readonly __typename?: string;
}

function entitySelection({ selections: [only] }: SelectionSetNode): SelectionSetNode | undefined {
  return only?.kind === Kind.FIELD && only.name.value === '_entities'
    ? only.selectionSet
    : undefined;
}

/** A fragment may also be on an interface of the type; then all are taken, since the schema is not at hand. */
function entityKeys(selectionSet: SelectionSetNode, scope: Scope): string[] {
  const exact = responseKeys(selectionSet, scope);
  const { document, variables } = scope;
  return exact.length > 0 ? exact : responseKeys(selectionSet, { document, variables });
}

function responseKeys(selectionSet: SelectionSetNode, scope: Scope): string[] {
  const keys = selectionSet.selections.flatMap((selection): string[] => {
    if (!isIncluded(selection.directives ?? [], scope.variables)) return [];
    if (selection.kind === Kind.FIELD) {
      return selection.name.value === '__typename'
        ? []
        : [(selection.alias ?? selection.name).value];
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : fragmentNamed(selection.name.value, scope);
    const on = fragment?.typeCondition?.name.value;
    if (
      !fragment ||
      (scope.__typename !== undefined && on !== undefined && on !== scope.__typename)
    )
      return [];
    return responseKeys(fragment.selectionSet, scope);
  });
  return [...new Set(keys)];
}

const fragmentNamed = (name: string, { document }: Scope) =>
  document.definitions.find(
    (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name,
  ) as Extract<DocumentNode['definitions'][number], { kind: Kind.FRAGMENT_DEFINITION }> | undefined;

function isIncluded(directives: readonly DirectiveNode[], variables: Scope['variables']): boolean {
  return directives.every(({ name, arguments: [condition] = [] }) => {
    const value = condition?.value;
    const is =
      value?.kind === Kind.VARIABLE
        ? variables[value.name.value] === true
        : value?.kind === Kind.BOOLEAN && value.value;
    return name.value === 'skip' ? !is : name.value === 'include' ? is : true;
  });
}
