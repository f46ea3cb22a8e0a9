import { isAbstractType, isObjectType, Kind } from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLSchema,
  SelectionSetNode,
} from 'graphql';
import { isIncluded } from '../../cost/is-included.ts';
import type { Variables } from '../../cost/is-included.ts';

/** All nodes of one place that answer under the same key. */
export interface Collected {
  readonly key: string;
  readonly node: FieldNode;
  /** What is asked of it, each where it stands in the document. */
  readonly sets: readonly SelectionSetNode[];
}

/** Says what a document asks of a type, fragments written out and what its conditions leave out left out. */
export class Collector {
  readonly schema: GraphQLSchema;
  readonly variables: Variables;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(schema: GraphQLSchema, { definitions }: DocumentNode, variables: Variables) {
    this.schema = schema;
    this.variables = variables;
    this.#fragments = new Map(
      definitions.flatMap((each) =>
        each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
      ),
    );
  }

  /** The fields of an object, in the order of the document. */
  fields(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Collected[] {
    const found = new Map<string, { node: FieldNode; sets: SelectionSetNode[] }>();
    for (const set of sets) this.#collect(type, set, found);
    return [...found].map(([key, each]) => ({ key, ...each }));
  }

  #collect(
    type: GraphQLObjectType,
    { selections }: SelectionSetNode,
    found: Map<string, { node: FieldNode; sets: SelectionSetNode[] }>,
  ): void {
    for (const each of selections) {
      if (!isIncluded(each, this.variables)) continue;
      if (each.kind === Kind.FIELD) {
        const key = each.alias?.value ?? each.name.value;
        const known = found.get(key) ?? { node: each, sets: [] };
        if (each.selectionSet) known.sets.push(each.selectionSet);
        found.set(key, known);
        continue;
      }
      const fragment =
        each.kind === Kind.INLINE_FRAGMENT ? each : this.#fragments.get(each.name.value);
      if (fragment && this.#fits(type, fragment.typeCondition?.name.value))
        this.#collect(type, fragment.selectionSet, found);
    }
  }

  #fits(type: GraphQLObjectType, condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true;
    const named = this.schema.getType(condition);
    return isAbstractType(named) && this.schema.isSubType(named, type);
  }

  /** The objects that may stand at a place of a type that has fields. */
  objects(type: unknown): readonly GraphQLObjectType[] {
    if (isObjectType(type)) return [type];
    return isAbstractType(type) ? this.schema.getPossibleTypes(type) : [];
  }
}
