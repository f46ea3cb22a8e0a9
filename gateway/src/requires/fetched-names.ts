import type { Schema } from '@apollo/federation-internals';
import { Kind, parse } from 'graphql';
import type { OperationDefinitionNode, SelectionNode } from 'graphql';

/**
 * Names of fields that the planner fetches of its own accord, since a key or a `@requires` names them; true for those that
 * are fetched with arguments.
 */
export type FetchedNames = ReadonlyMap<string, boolean>;

/** Reads them out of a supergraph. */
export function fetchedNames(supergraph: Schema): FetchedNames {
  const names = new Map([['__typename', false]]);
  const add = (selections: readonly SelectionNode[]) => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const hasArguments = (selection.arguments?.length ?? 0) > 0;
        const { value: name } = selection.name;
        names.set(name, hasArguments || names.get(name) === true);
      }
      if (selection.kind !== Kind.FRAGMENT_SPREAD) add(selection.selectionSet?.selections ?? []);
    }
  };
  for (const type of [...supergraph.objectTypes(), ...supergraph.interfaceTypes()]) {
    for (const directive of type.appliedDirectives) {
      const { key } = directive.arguments() as { key?: string };
      if (directive.name === 'join__type' && key !== undefined) add(selectionsOf(key));
    }
    for (const field of type.fields()) {
      for (const directive of field.appliedDirectives) {
        const { requires } = directive.arguments() as { requires?: string };
        if (directive.name === 'join__field' && requires !== undefined) add(selectionsOf(requires));
      }
    }
  }
  return names;
}

/** The fields of a key or a `@requires`. */
export function selectionsOf(fields: string): readonly SelectionNode[] {
  const { definitions } = parse(`{ ${fields} }`, { noLocation: true });
  return (definitions[0] as OperationDefinitionNode).selectionSet.selections;
}
