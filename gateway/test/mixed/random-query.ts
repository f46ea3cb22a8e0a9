import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { GraphQLCompositeType, GraphQLField, GraphQLSchema } from 'graphql';
import { chance } from '../chance.ts';

export interface RandomQuery {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Names that every object of JavaScript has already, among others. */
const ALIASES = ['a1', 'a2', 'toString', 'constructor', 'valueOf', 'toJSON'];
const CONDITIONS = ['x', 'y', 'z'];
const MOST_SELECTIONS = 45;
const DEPTH = 5;

/** Writes random operations over a schema: the same one for the same seed. They are not always valid. */
export class QueryMaker {
  readonly #schema: GraphQLSchema;
  readonly #seed: string;
  readonly #fragments: string[] = [];
  readonly #variables = new Map<string, string>();
  #throws = 0;
  #selections = 0;

  constructor(schema: GraphQLSchema, seed: string) {
    this.#schema = schema;
    this.#seed = seed;
  }

  make(): RandomQuery {
    const isMutation = this.#is(0.05);
    const root = isMutation ? this.#schema.getMutationType()! : this.#schema.getQueryType()!;
    const selection = this.#selection(root, DEPTH);
    const body =
      !isMutation && this.#is(0.02)
        ? selection.replace(/\}$/, ' __type(name: "Product") { name kind } }')
        : selection;
    const declared = [...this.#variables].map(([name, type]) => `$${name}: ${type}`).join(', ');
    const head = `${isMutation ? 'mutation' : 'query'} Random${declared && `(${declared})`}`;
    return { text: [`${head} ${body}`, ...this.#fragments].join('\n'), variables: this.#values() };
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const parts: string[] = [];
    for (let wanted = 1 + this.#below(5); wanted > 0; wanted -= 1) {
      if (this.#selections >= MOST_SELECTIONS) break;
      this.#selections += 1;
      parts.push(this.#part(type, fields, depth));
    }
    return `{ ${parts.join(' ') || '__typename'} }`;
  }

  #part(
    type: GraphQLCompositeType,
    fields: readonly GraphQLField<unknown, unknown>[],
    depth: number,
  ): string {
    const luck = this.#chance();
    if (luck < 0.1) return `${this.#is(0.3) ? 'named: ' : ''}__typename${this.#directive()}`;
    if (depth > 0 && (luck < 0.3 || fields.length === 0)) return this.#fragment(type, depth - 1);
    return fields.length > 0 ? this.#field(this.#of(fields), depth) : '__typename';
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    if (!isLeafType(type) && depth <= 0) return '__typename';
    const alias = this.#is(0.15) ? `${this.#of(ALIASES)}: ` : '';
    const inner = isCompositeType(type) ? ` ${this.#selection(type, depth - 1)}` : '';
    return `${alias}${field.name}${this.#arguments(field)}${this.#directive()}${inner}`;
  }

  #fragment(type: GraphQLCompositeType, depth: number): string {
    if (!isUnionType(type) && this.#is(0.1))
      return `...${this.#directive()} ${this.#selection(type, depth)}`;
    const on = this.#of([type, ...this.#relatives(type)]);
    const body = this.#selection(on, depth);
    if (this.#is(0.6)) return `... on ${on.name}${this.#directive()} ${body}`;
    const name = `F${this.#fragments.length}`;
    this.#fragments.push(`fragment ${name} on ${on.name} ${body}`);
    return `...${name}${this.#directive()}`;
  }

  #relatives(type: GraphQLCompositeType): readonly GraphQLCompositeType[] {
    if (isAbstractType(type)) return this.#schema.getPossibleTypes(type);
    return isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
  }

  #arguments({ args }: GraphQLField<unknown, unknown>): string {
    const given = args.flatMap(({ name }) => {
      if (name === 'id')
        return [`id: ${this.#is(0.5) ? this.#variable('id', 'ID!') : `"p${this.#below(9)}"`}`];
      if (this.#is(0.6)) return [];
      return [`${name}: ${this.#is(0.4) ? this.#variable('n', 'Int') : this.#below(5)}`];
    });
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  #directive(): string {
    if (!this.#is(0.18)) return '';
    const name = this.#of(['skip', 'include']);
    if (this.#is(0.2)) return ` @${name}(if: ${String(this.#is(0.5))})`;
    const condition = this.#of(CONDITIONS);
    const type = condition === 'z' ? 'Boolean! = true' : 'Boolean!';
    return ` @${name}(if: ${this.#variable(condition, type)})`;
  }

  #variable(name: string, type: string): string {
    this.#variables.set(name, type);
    return `$${name}`;
  }

  /** Now and then one is left out, or is none of its type. */
  #values(): Record<string, unknown> {
    const given = [...this.#variables.keys()].filter((name) => name !== 'z' || this.#is(0.6));
    return Object.fromEntries(given.map((name) => [name, this.#value(name)]));
  }

  #value(name: string): unknown {
    if (name === 'id') return `p${this.#below(9)}`;
    if (name === 'n') return this.#is(0.2) ? null : this.#below(4);
    return this.#is(0.02) ? 'no boolean' : this.#is(0.5);
  }

  #chance = () => chance(this.#seed, (this.#throws += 1));
  #is = (probability: number) => this.#chance() < probability;
  #below = (end: number) => Math.floor(this.#chance() * end);
  #of = <T>(items: readonly T[]): T => items[this.#below(items.length)]!;
}
