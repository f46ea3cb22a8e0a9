import { isEnumType, isInputObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { ASTVisitor, GraphQLSchema } from 'graphql';
import type { Operation } from '../operations.ts';

/** What an operation relies on, as a comparison names it: `Box`, `Box.size`, `Query.box.at`, `Size.LARGE`. */
export type Usage = ReadonlySet<string>;

/** The name of a type beneath its lists and promises; empty where there is none. */
const nameOf = (type: { toJSON(): string } | null | undefined) =>
  (type?.toJSON() ?? '').replaceAll(/[[\]!]/g, '');

/** What is used of an API, by names. */
class Collected {
  readonly used = new Set<string>();
  readonly #whole = new Set<string>();
  readonly #api: GraphQLSchema;

  constructor(api: GraphQLSchema) {
    this.#api = api;
  }

  /** A type and something within it. */
  within(type: string, ...path: readonly string[]): void {
    if (type !== '') this.used.add(type).add([type, ...path].join('.'));
  }

  /** A type with all that may be met in it: every value of an enum, every field of an input and what it is of. */
  whole(name: string): void {
    if (this.#whole.has(name)) return;
    this.#whole.add(name);
    this.within(name);
    const type = this.#api.getType(name);
    if (isEnumType(type)) for (const value of type.getValues()) this.within(name, value.name);
    if (!isInputObjectType(type)) return;
    for (const field of Object.values(type.getFields())) {
      this.within(name, field.name);
      this.whole(nameOf(field.type));
    }
  }

  /** A type that is read. */
  read(name: string): void {
    if (isEnumType(this.#api.getType(name))) this.whole(name);
    else this.within(name);
  }
}

const collector = (collected: Collected, info: TypeInfo): ASTVisitor => ({
  VariableDefinition: () => {
    collected.whole(nameOf(info.getInputType()));
  },
  NamedType: ({ name }) => {
    collected.within(name.value);
  },
  Field: ({ name, arguments: args = [] }) => {
    const parent = nameOf(info.getParentType());
    const field = info.getFieldDef();
    if (!field) return;
    collected.within(parent, name.value);
    for (const arg of args) collected.within(parent, name.value, arg.name.value);
    collected.read(nameOf(field.type));
  },
  ObjectField: ({ name }) => {
    collected.within(nameOf(info.getParentInputType()), name.value);
  },
  EnumValue: ({ value }) => {
    collected.within(nameOf(info.getInputType()), value);
  },
});

/**
 * What an operation relies on, in an API that answers it. Whoever reads an enum or sends an input by a variable may meet
 * any value and any field of it, so that all of them count: the coverage of graphql-inspector knows neither.
 */
export function usageOf(api: GraphQLSchema, { text }: Operation): Usage {
  const collected = new Collected(api);
  const info = new TypeInfo(api);
  visit(parse(text), visitWithTypeInfo(info, collector(collected, info)));
  return collected.used;
}

/** Whether a change at a path touches what an operation relies on. What did not exist before touches what bears it. */
export function relies(used: Usage, path: string, existed: boolean): boolean {
  const end = path.lastIndexOf('.');
  return used.has(existed || end < 0 ? path : path.slice(0, end));
}
