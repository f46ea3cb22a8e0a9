import type { Schema } from '@apollo/federation-internals';
import {
  Kind,
  OverlappingFieldsCanBeMergedRule,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { DocumentNode, GraphQLSchema, SelectionNode, SelectionSetNode } from 'graphql';
import { fetchedNames, selectionsOf } from './fetched-names.ts';
import { NamesApart } from './names-apart.ts';
import type { Apart } from './names-apart.ts';

/** What a field requires, by `Type.field`. */
type Required = ReadonlyMap<string, readonly SelectionNode[]>;

/**
 * What the planner fetches of its own accord, for keys and for `@requires`. It does so under its own names, and takes two
 * fields of one name at one place for the same: one of them silently gets the value of the other.
 */
export class Requirements {
  readonly #schema: GraphQLSchema;
  readonly #names: NamesApart;
  readonly #required: Required;
  readonly #judged = new WeakMap<DocumentNode, string | undefined>();

  constructor(supergraph: Schema, schema: GraphQLSchema) {
    this.#schema = schema;
    this.#names = new NamesApart(fetchedNames(supergraph));
    this.#required = requiredFields(supergraph);
  }

  /** The document to plan, in which what the client asks is in the way of nothing that is fetched beside it. */
  apart(document: DocumentNode): Apart {
    return this.#names.apart(document);
  }

  /**
   * Why a document that was validated would be answered wrongly all the same: fields at one place require another with
   * different arguments. Undefined where they do not.
   */
  conflict(asked: DocumentNode): string | undefined {
    if (this.#required.size === 0) return undefined;
    const { document } = this.apart(asked);
    if (!this.#judged.has(document)) this.#judged.set(document, this.#judge(document));
    return this.#judged.get(document);
  }

  /** As if the client asked for what is required: then graphql-js knows whether it goes together. */
  #judge(document: DocumentNode): string | undefined {
    const types = new TypeInfo(this.#schema);
    const concerned: SelectionSetNode[] = [];
    const written = visit(
      document,
      visitWithTypeInfo(types, {
        SelectionSet: {
          leave: (node): SelectionSetNode | undefined => {
            const parent = types.getParentType()?.name ?? '';
            const added = this.#requiredBy(node.selections, parent);
            if (added.length === 0) return undefined;
            concerned.push(node);
            return { ...node, selections: [...node.selections, ...added] };
          },
        },
      }),
    );
    if (concerned.length === 0) return undefined;
    const [error] = validate(this.#schema, written, [OverlappingFieldsCanBeMergedRule]);
    return error?.message;
  }

  /** What fields of a type require beside them, and what that requires in its turn. */
  #requiredBy(selections: readonly SelectionNode[], parent: string): readonly SelectionNode[] {
    const added = new Set<SelectionNode>();
    const add = (selection: SelectionNode) => {
      if (selection.kind !== Kind.FIELD) return;
      for (const each of this.#required.get(`${parent}.${selection.name.value}`) ?? []) {
        if (added.has(each)) continue;
        added.add(each);
        add(each);
      }
    };
    selections.forEach(add);
    return [...added];
  }
}

function requiredFields(supergraph: Schema): Required {
  const required = new Map<string, SelectionNode[]>();
  for (const type of [...supergraph.objectTypes(), ...supergraph.interfaceTypes()]) {
    for (const field of type.fields()) {
      for (const directive of field.appliedDirectives) {
        const { requires } = directive.arguments() as { requires?: string };
        if (directive.name !== 'join__field' || requires === undefined) continue;
        const selections = selectionsOf(requires);
        const place = `${type.name}.${field.name}`;
        required.set(place, [...(required.get(place) ?? []), ...selections]);
      }
    }
  }
  const all = [...required.values()].flat();
  // Without arguments a field is the same wherever it is required.
  return hasArguments(all) ? required : new Map();
}

function hasArguments(selections: readonly SelectionNode[]): boolean {
  return selections.some(
    (selection) =>
      (selection.kind === Kind.FIELD && (selection.arguments?.length ?? 0) > 0) ||
      (selection.kind !== Kind.FRAGMENT_SPREAD &&
        hasArguments(selection.selectionSet?.selections ?? [])),
  );
}
