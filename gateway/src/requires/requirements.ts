import type { Schema } from '@apollo/federation-internals';
import {
  Kind,
  OverlappingFieldsCanBeMergedRule,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type {
  DocumentNode,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';

/** What a field requires, by `Type.field`. */
type Required = ReadonlyMap<string, readonly SelectionNode[]>;

/**
 * Fields that require others with arguments (`@requires(fields: "price(currency: \"EUR\")")`). The planner fetches what is
 * required under its own name, beside what a client asks at the same place: where the two differ in their arguments, one
 * of them silently gets the value of the other.
 */
export class Requirements {
  readonly #schema: GraphQLSchema;
  readonly #required: Required;
  readonly #judged = new WeakMap<DocumentNode, string | undefined>();

  constructor(supergraph: Schema, schema: GraphQLSchema) {
    this.#schema = schema;
    this.#required = withArguments(supergraph);
  }

  /** Why a document that was validated would be answered wrongly; undefined where it is not. */
  conflict(document: DocumentNode): string | undefined {
    if (this.#required.size === 0) return undefined;
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
            const added = node.selections.flatMap((selection) =>
              selection.kind === Kind.FIELD
                ? (this.#required.get(`${parent}.${selection.name.value}`) ?? [])
                : [],
            );
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
}

function withArguments(supergraph: Schema): Required {
  const required = new Map<string, SelectionNode[]>();
  for (const type of supergraph.objectTypes()) {
    for (const field of type.fields()) {
      for (const directive of field.appliedDirectives) {
        const { requires } = directive.arguments() as { requires?: string };
        if (directive.name !== 'join__field' || requires === undefined) continue;
        const selections = selectionsOf(requires);
        if (!hasArguments(selections)) continue;
        const place = `${type.name}.${field.name}`;
        required.set(place, [...(required.get(place) ?? []), ...selections]);
      }
    }
  }
  return required;
}

function selectionsOf(fields: string): readonly SelectionNode[] {
  const { definitions } = parse(`{ ${fields} }`, { noLocation: true });
  return (definitions[0] as OperationDefinitionNode).selectionSet.selections;
}

function hasArguments(selections: readonly SelectionNode[]): boolean {
  return selections.some(
    (selection) =>
      (selection.kind === Kind.FIELD && (selection.arguments?.length ?? 0) > 0) ||
      (selection.kind !== Kind.FRAGMENT_SPREAD &&
        hasArguments(selection.selectionSet?.selections ?? [])),
  );
}
