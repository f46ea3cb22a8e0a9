import { Kind } from 'graphql';
import type { DocumentNode, FieldNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';

/** By their names in an answer, the fields that lead to something. */
export type Place = readonly string[];

const ROWS: ReadonlySet<string> = new Set(['nodes', 'edges']);

/** All lists of which a question asks rows, page by page. One of which it asks the count alone is a number like any other. */
export function listsAsked(document: DocumentNode, operation: OperationDefinitionNode): Place[] {
  const found = new Map<string, Place>();
  const look = (set: SelectionSetNode, path: Place) => {
    for (const field of fieldsOf(set, document)) {
      if (!field.selectionSet) continue;
      const here = [...path, field.alias?.value ?? field.name.value];
      const inside = [...fieldsOf(field.selectionSet, document)];
      if (inside.some(({ name }) => ROWS.has(name.value))) found.set(here.join('.'), here);
      look(field.selectionSet, here);
    }
  };
  look(operation.selectionSet, []);
  return [...found.values()];
}

function* fieldsOf(set: SelectionSetNode, document: DocumentNode): Generator<FieldNode> {
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) yield node;
    else if (node.kind === Kind.INLINE_FRAGMENT) yield* fieldsOf(node.selectionSet, document);
    else {
      const name = node.name.value;
      const fragment = document.definitions.find(
        (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name,
      );
      if (fragment?.kind === Kind.FRAGMENT_DEFINITION)
        yield* fieldsOf(fragment.selectionSet, document);
    }
  }
}

/** A list as a reader would name it: without the words that pages bring. */
export const nameOf = (place: Place): string =>
  place.filter((name) => !ROWS.has(name) && name !== 'node').join('.');

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Plain lists of objects in an answer, outside of each other. */
export function listsAnswered(data: unknown, path: Place = []): Place[] {
  if (!isObject(data)) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const here = [...path, key];
    if (Array.isArray(value)) return value.some(isObject) ? [here] : [];
    return listsAnswered(value, here);
  });
}
