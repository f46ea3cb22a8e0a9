import { Kind, parse, valueFromASTUntyped } from 'graphql';
import type {
  ASTNode,
  ConstDirectiveNode,
  DefinitionNode,
  DocumentNode,
  FieldDefinitionNode,
  InputValueDefinitionNode,
} from 'graphql';
import { costNames } from './cost-names.ts';
import { weighingTypes } from './weighing-types.ts';

/** How many there are in a list: `@listSize`. */
export interface ListSize {
  readonly assumedSize?: number | null;
  readonly slicingArguments?: readonly string[] | null;
  readonly sizedFields?: readonly string[] | null;
}

/** What the schema says of a field's cost beyond the usual. */
export interface FieldCost {
  readonly weight?: number | undefined;
  readonly listSize?: ListSize | undefined;
}

/** The costs that a supergraph declares by `@cost` and `@listSize`. */
export interface CostModel {
  field(type: string, field: string): FieldCost;
  /** The weight of a type, where one is declared. */
  type(name: string): number | undefined;
  /** The weight of an argument, or of an input object's field, where one is declared. */
  input(owner: string, name: string): number | undefined;
  /** Whether anything in an input type, or in what it is made of, has a weight. */
  mayWeigh(inputType: string): boolean;
}

/** Reads what a composed supergraph says of costs. The schema that clients see no longer says it. */
export function readCostModel(supergraphSdl: string): CostModel {
  const document = parse(supergraphSdl, { noLocation: true });
  const reader = new ModelReader(document);
  const { fields, types, inputs } = reader;
  const usual: FieldCost = {};
  return {
    field: (type, field) => fields.get(`${type}.${field}`) ?? usual,
    type: (name) => types.get(name),
    input: (owner, name) => inputs.get(`${owner}.${name}`),
    mayWeigh: (inputType) => reader.weighing.has(inputType),
  };
}

class ModelReader {
  readonly fields = new Map<string, FieldCost>();
  readonly types = new Map<string, number>();
  readonly inputs = new Map<string, number>();
  /** Input types with a weight somewhere within. */
  readonly weighing: ReadonlySet<string>;
  readonly #names: ReturnType<typeof costNames>;

  constructor(document: DocumentNode) {
    this.#names = costNames(document);
    for (const definition of document.definitions) this.#read(definition);
    this.weighing = weighingTypes(document, (field) => this.#weight(field) !== undefined);
  }

  #read(definition: DefinitionNode): void {
    if (!('name' in definition)) return;
    const name = definition.name.value;
    const weight = this.#weight(definition);
    if (weight !== undefined) this.types.set(name, weight);
    if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
      this.#inputs(name, definition.fields);
    }
    if (
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
      definition.kind === Kind.INTERFACE_TYPE_DEFINITION
    )
      for (const field of definition.fields ?? []) this.#field(name, field);
  }

  #field(type: string, field: FieldDefinitionNode): void {
    const place = `${type}.${field.name.value}`;
    const listSize = this.#arguments(field, this.#names.listSize) as ListSize | undefined;
    const weight = this.#weight(field);
    if (listSize !== undefined || weight !== undefined)
      this.fields.set(place, { weight, listSize });
    this.#inputs(place, field.arguments);
  }

  #inputs(owner: string, values: readonly InputValueDefinitionNode[] = []): void {
    for (const value of values) {
      const weight = this.#weight(value);
      if (weight !== undefined) this.inputs.set(`${owner}.${value.name.value}`, weight);
    }
  }

  #weight(node: ASTNode): number | undefined {
    const { weight } = this.#arguments(node, this.#names.cost) ?? {};
    return weight === undefined ? undefined : Number(weight);
  }

  #arguments(node: ASTNode, directive: string): Record<string, unknown> | undefined {
    const directives = 'directives' in node ? (node.directives as ConstDirectiveNode[]) : [];
    const found = directives.find(({ name }) => name.value === directive);
    const values = found?.arguments?.map(
      ({ name, value }) => [name.value, valueFromASTUntyped(value)] as const,
    );
    return values && Object.fromEntries(values);
  }
}
