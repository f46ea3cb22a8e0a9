import { Kind, parse } from 'graphql';
import type {
  DocumentNode,
  FieldDefinitionNode,
  NamedTypeNode,
  SelectionSetNode,
  TypeNode,
} from 'graphql';

type Fields = Map<string, FieldDefinitionNode>;

/** The fields of each type, from its definition and its extensions. */
function fieldsByType(typeDefs: DocumentNode): Map<string, Fields> {
  const types = new Map<string, Fields>();
  for (const node of typeDefs.definitions) {
    if (!('fields' in node)) continue;
    const known = types.get(node.name.value) ?? new Map<string, FieldDefinitionNode>();
    types.set(node.name.value, known);
    for (const field of node.fields) {
      if (field.kind === Kind.FIELD_DEFINITION) known.set(field.name.value, field);
    }
  }
  return types;
}

const bareType = (type: TypeNode): NamedTypeNode =>
  type.kind === Kind.NAMED_TYPE ? type : bareType(type.type);

/** What a field requires, as the selection its directive holds. */
function requiredBy(field: FieldDefinitionNode): SelectionSetNode | undefined {
  const given = field.directives
    ?.find(({ name }) => name.value === 'requires')
    ?.arguments?.find(({ name }) => name.value === 'fields')?.value;
  if (given?.kind !== Kind.STRING) return undefined;
  const [operation] = parse(`{ ${given.value} }`).definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet : undefined;
}

/** The fields of a selection, however deep, that take arguments. */
function withArguments(
  types: Map<string, Fields>,
  type: string,
  { selections }: SelectionSetNode,
): string[] {
  return selections.flatMap((selection): string[] => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const narrowed = selection.typeCondition?.name.value ?? type;
      return withArguments(types, narrowed, selection.selectionSet);
    }
    const field = types.get(type)?.get(selection.name.value);
    if (!field) return [];
    const beneath = selection.selectionSet
      ? withArguments(types, bareType(field.type).name.value, selection.selectionSet)
      : [];
    return field.arguments?.length ? [`${type}.${field.name.value}`, ...beneath] : beneath;
  });
}

/**
 * Names every `@requires` over a field that takes arguments. Such a graph composes and the gateway plans it, but two
 * fields that require it with different arguments receive one of the two values: a wrong answer, in silence.
 */
export function requiredArguments(name: string, typeDefs: DocumentNode): string[] {
  const types = fieldsByType(typeDefs);
  return [...types].flatMap(([type, fields]) =>
    [...fields.values()].flatMap((field) => {
      const required = requiredBy(field);
      if (!required) return [];
      return withArguments(types, type, required).map(
        (place) =>
          `${name}: ${type}.${field.name.value} requires ${place}, which takes arguments; the planner would answer wrongly`,
      );
    }),
  );
}
