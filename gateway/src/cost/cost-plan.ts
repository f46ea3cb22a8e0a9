import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import type { CostModel, ListSize } from './cost-model.ts';
import { isIncluded } from './is-included.ts';
import type { Variables } from './is-included.ts';

type Field = GraphQLField<unknown, unknown>;

/** One way in which a place of the answer is filled: several only where the types that can stand there differ. */
export interface Filling {
  /** `Type.field` */
  readonly place: string;
  readonly node: FieldNode;
  readonly field: Field;
  /** Of one object, or of one value where the field has a weight. */
  readonly weight: number;
  /** How many lists lie within each other. */
  readonly lists: number;
  readonly listSize: ListSize | undefined;
  /** Whether its arguments may cost something. */
  readonly hasWeighingArguments: boolean;
}

/** One place of the answer, by its response key, and what is below it. */
export interface CostPlace {
  readonly key: string;
  readonly fillings: readonly Filling[];
  /** The most that one object or value there weighs. */
  readonly weight: number;
  readonly below: CostPlan;
}

/** What an operation costs is read off this: shaped as its answer, so that both can be walked side by side. */
export type CostPlan = readonly CostPlace[];

/** Places while they are found, by their response keys. */
type Draft = Map<string, { readonly fillings: Filling[]; readonly below: Draft }>;

/** What a look into the schema itself costs: it is answered here, by no subgraph. */
export const INTROSPECTION = 100;

/** The plan of an operation under its variables. The limit of fields, fragments written out, bounds the work. */
export function costPlan(parts: {
  readonly schema: GraphQLSchema;
  readonly model: CostModel;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
}): CostPlan {
  const root = parts.schema.getRootType(parts.operation.operation);
  const draft: Draft = new Map();
  if (root) new Planner(parts).add(draft, root, parts.operation.selectionSet);
  return planOf(draft);
}

const planOf = (draft: Draft): CostPlan =>
  [...draft].map(([key, { fillings, below }]) => {
    const weight = Math.max(0, ...fillings.map((filling) => filling.weight));
    return { key, fillings, weight, below: planOf(below) };
  });

class Planner {
  readonly #schema: GraphQLSchema;
  readonly #model: CostModel;
  readonly #variables: Variables;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor({ schema, model, document, variables }: Parameters<typeof costPlan>[0]) {
    this.#schema = schema;
    this.#model = model;
    this.#variables = variables;
    this.#fragments = new Map(
      document.definitions.flatMap((each) =>
        each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
      ),
    );
  }

  add(draft: Draft, parent: GraphQLCompositeType, { selections }: SelectionSetNode): void {
    for (const node of selections) {
      if (!isIncluded(node, this.#variables)) continue;
      if (node.kind === Kind.FIELD) this.#addField(draft, parent, node);
      else {
        const part =
          node.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(node.name.value) : node;
        const condition = part?.typeCondition?.name.value;
        const type = condition === undefined ? parent : this.#schema.getType(condition);
        if (part && isCompositeType(type)) this.add(draft, type, part.selectionSet);
      }
    }
  }

  #addField(draft: Draft, parent: GraphQLCompositeType, node: FieldNode): void {
    const filling = this.#filling(parent, node);
    if (!filling) return;
    const key = node.alias?.value ?? node.name.value;
    let place = draft.get(key);
    if (!place) draft.set(key, (place = { fillings: [], below: new Map() }));
    // Validation has seen to it that the same field under one key has the same arguments.
    if (!place.fillings.some((known) => known.place === filling.place))
      place.fillings.push(filling);
    const type = getNamedType(filling.field.type);
    if (node.selectionSet && isCompositeType(type) && !isIntrospection(filling.field))
      this.add(place.below, type, node.selectionSet);
  }

  /** Undefined for what costs nothing: a value without a weight. */
  #filling(parent: GraphQLCompositeType, node: FieldNode): Filling | undefined {
    const field = fieldOf(parent, node.name.value);
    if (!field) return undefined;
    const place = `${parent.name}.${field.name}`;
    const { weight: declared, listSize } = this.#model.field(parent.name, field.name);
    const type = getNamedType(field.type);
    const ofType = this.#model.type(type.name) ?? (isCompositeType(type) ? 1 : 0);
    const weight = isIntrospection(field) ? INTROSPECTION : (declared ?? ofType);
    const hasWeighingArguments = this.#mayWeigh(place, field);
    if (!isCompositeType(type) && weight === 0 && !hasWeighingArguments) return undefined;
    const lists = listsOf(field.type);
    return { place, node, field, weight, lists, listSize, hasWeighingArguments };
  }

  #mayWeigh = (place: string, { args }: Field) =>
    args.some(
      ({ name, type }) =>
        this.#model.input(place, name) !== undefined ||
        this.#model.mayWeigh(getNamedType(type).name),
    );
}

const isIntrospection = ({ name }: Field) => name.startsWith('__');

/** Undefined for `__typename`, and for what validation would have refused. */
function fieldOf(parent: GraphQLCompositeType, name: string): Field | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isUnionType(parent) ? undefined : parent.getFields()[name];
}

function listsOf(type: GraphQLOutputType): number {
  const bare = getNullableType(type);
  return isListType(bare) ? 1 + listsOf(bare.ofType) : 0;
}
