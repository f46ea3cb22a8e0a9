import { Kind, OperationTypeNode, print, visit } from 'graphql';
import type {
  ArgumentNode,
  FieldNode,
  OperationDefinitionNode,
  SelectionNode,
  ValueNode,
  VariableDefinitionNode,
} from 'graphql';
import { isPaging, rowsOf } from './lists.ts';
import type { Part } from './part.ts';

/** Keys and variables of our own, named so that no client's are in their way. */
export const OURS = {
  size: 'fileRows',
  after: 'fileAfter',
  total: 'fileTotal',
  place: 'filePlace',
} as const;

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
const variable = (value: string): ValueNode => ({ kind: Kind.VARIABLE, name: name(value) });
const field = (value: string, rest: Partial<FieldNode> = {}): FieldNode => ({
  kind: Kind.FIELD,
  name: name(value),
  ...rest,
});
const set = (selections: readonly SelectionNode[]) =>
  ({
    kind: Kind.SELECTION_SET,
    selections: selections.length > 0 ? selections : [field('__typename')],
  }) as const;

interface Writing {
  readonly operation: OperationDefinitionNode;
  readonly parts: readonly Part[];
  /** From the root to the list. */
  readonly path: readonly Part[];
  readonly hasTotal: boolean;
}

/**
 * The operation as it is asked for the first page, with everything beside the list, and for the pages after it, with the
 * list alone. Filter and order are the client's; `first` and `after` are ours.
 */
export function documentsOf(writing: Writing): { first: string; next: string } {
  return { first: written(writing, true), next: written(writing, false) };
}

/** The operation as it is asked where all of its list is in one answer. */
export const wholeDocumentOf = (
  operation: OperationDefinitionNode,
  parts: readonly Part[],
): string => printed(operation, parts.map(whole));

function written({ operation, parts, path, hasTotal }: Writing, isFirst: boolean): string {
  const ours = [defined(OURS.size, 'Int'), defined(OURS.after, 'String')];
  return printed(operation, along(parts, path, { isFirst, hasTotal }), ours);
}

function printed(
  operation: OperationDefinitionNode,
  selections: readonly SelectionNode[],
  ours: readonly VariableDefinitionNode[] = [],
): string {
  const selectionSet = set(selections);
  const used = new Set<string>();
  visit(selectionSet, { Variable: (node) => void used.add(node.name.value) });
  const variableDefinitions: VariableDefinitionNode[] = [
    ...(operation.variableDefinitions ?? []).filter((each) => used.has(each.variable.name.value)),
    ...ours,
  ];
  return print({
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    ...(operation.name && { name: operation.name }),
    variableDefinitions,
    selectionSet,
  });
}

const defined = (named: string, type: string): VariableDefinitionNode => ({
  kind: Kind.VARIABLE_DEFINITION,
  variable: { kind: Kind.VARIABLE, name: name(named) },
  type: { kind: Kind.NAMED_TYPE, name: name(type) },
});

interface Page {
  readonly isFirst: boolean;
  readonly hasTotal: boolean;
}

function along(parts: readonly Part[], path: readonly Part[], page: Page): SelectionNode[] {
  const [step, ...rest] = path;
  return parts.flatMap((part) => {
    if (part !== step) return page.isFirst ? [whole(part)] : [];
    if (rest.length === 0) return [listField(part, page)];
    return [{ ...bare(part), selectionSet: below(part, (within) => along(within, rest, page)) }];
  });
}

const whole = (part: Part): FieldNode =>
  part.below.length === 0
    ? bare(part)
    : { ...bare(part), selectionSet: below(part, (parts) => parts.map(whole)) };

/** The field without directives: what they leave out is not here. */
const bare = ({ node }: Part): FieldNode =>
  field(node.name.value, {
    ...(node.alias && { alias: node.alias }),
    ...(node.arguments && { arguments: node.arguments }),
  });

function below(part: Part, select: (parts: readonly Part[]) => SelectionNode[]) {
  const [only, ...others] = part.below;
  if (only && others.length === 0) return set(select(only.parts));
  return set(
    part.below.map(({ type, parts }) => ({
      kind: Kind.INLINE_FRAGMENT,
      typeCondition: { kind: Kind.NAMED_TYPE, name: name(type.name) },
      selectionSet: set(select(parts)),
    })),
  );
}

function listField(list: Part, { isFirst, hasTotal }: Page): FieldNode {
  const { node } = list;
  const own = (node.arguments ?? []).filter(
    (each) => !['first', 'after'].includes(each.name.value),
  );
  const beside = list.below.flatMap(({ parts }) => parts.filter((part) => !isPaging(part)));
  return {
    ...bare(list),
    arguments: [...own, given('first', OURS.size), given('after', OURS.after)],
    selectionSet: set([
      ...(isFirst && hasTotal ? [field('totalCount', { alias: name(OURS.total) })] : []),
      ...(isFirst ? beside.map(whole) : []),
      ...rowsOf(list).map(whole),
      field('pageInfo', {
        alias: name(OURS.place),
        selectionSet: set([field('hasNextPage'), field('endCursor')]),
      }),
    ]),
  };
}

const given = (argument: string, from: string): ArgumentNode => ({
  kind: Kind.ARGUMENT,
  name: name(argument),
  value: variable(from),
});
