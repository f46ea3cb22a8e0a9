import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import type {
  GraphQLArgument,
  GraphQLEnumType,
  GraphQLInputType,
  GraphQLObjectType,
} from 'graphql';

/** A repeatable source of chance. */
export class Dice {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }
  /** A whole number below n. */
  below(n: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * n);
  }
  of<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }
}

/** One leaf that an operation asks for: its path by response keys, and the plain operation that asks for it alone. */
export interface Leaf {
  readonly keys: readonly string[];
  readonly names: readonly string[];
  readonly plain: string;
}
export interface RandomOperation {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly leaves: readonly Leaf[];
}

/** Values that arguments of a named type may take. */
export type Samples = Readonly<Record<string, readonly unknown[]>>;

/** Names that have collided with aliases of the SQL before. */
const ALIASES = [
  'o',
  'r',
  'j',
  'n',
  'n0',
  'k',
  't1',
  'mark',
  'select',
  'order',
  'one',
  'a'.repeat(70),
];

const printed = (value: unknown, type: GraphQLInputType): string => {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (value === null) return 'null';
  if (isListType(bare)) {
    return `[${(value as unknown[]).map((item) => printed(item, bare.ofType)).join(', ')}]`;
  }
  if (isEnumType(bare)) return value as string;
  if (!isInputObjectType(bare)) return JSON.stringify(value);
  const fields = bare.getFields();
  const parts = Object.entries(value as object).map(
    ([name, item]) => `${name}: ${printed(item, fields[name]!.type)}`,
  );
  return `{${parts.join(', ')}}`;
};

/** Makes operations that mean something simple in a complicated way. */
export class OperationMaker {
  readonly #dice: Dice;
  readonly #samples: Samples;
  readonly #variables = new Map<string, { type: string; value: unknown }>();
  readonly #fragments: string[] = [];
  readonly #leaves: Leaf[] = [];
  #aliases = 0;

  constructor(dice: Dice, samples: Samples) {
    this.#dice = dice;
    this.#samples = samples;
  }

  /** `opening` holds %s where the selection stands; it is the same in the operation and in its plain parts. */
  make(type: GraphQLObjectType, opening: string): RandomOperation {
    const selection = this.#selection(
      type,
      [],
      [],
      (inner) => opening.replace('%s', inner),
      true,
      0,
    );
    const declared = [...this.#variables].map(([name, { type: of }]) => `$${name}: ${of}`);
    const body = opening.replace('%s', selection);
    const head = declared.length > 0 ? `query (${declared.join(', ')}) ` : '';
    const variables = [...this.#variables].filter(([, { value }]) => value !== undefined);
    return {
      text: [head + body, ...this.#fragments].join('\n'),
      variables: Object.fromEntries(variables.map(([name, { value }]) => [name, value])),
      leaves: this.#leaves,
    };
  }

  #selection(
    type: GraphQLObjectType,
    keys: string[],
    names: string[],
    wrap: (inner: string) => string,
    isLive: boolean,
    depth: number,
  ): string {
    const fields = Object.values(type.getFields()).filter(
      (field) => !field.name.startsWith('_') && (depth < 5 || isLeafType(getNamedType(field.type))),
    );
    if (fields.length === 0) return '{ __typename }';
    const parts = Array.from({ length: 1 + this.#dice.below(4) }, () => {
      const field = this.#dice.of(fields);
      const { shown, plain } = this.#arguments(field.args);
      const key =
        this.#dice.below(2) === 0
          ? `${this.#dice.of(ALIASES)}${String((this.#aliases += 1))}`
          : `_${String((this.#aliases += 1))}${field.name}`;
      const { directive, isIncluded } = this.#directive();
      const isHere = isLive && isIncluded;
      const path = [...keys, key];
      const trail = [...names, field.name];
      const of = getNamedType(field.type);
      const around = (inner: string) => wrap(`{ ${field.name}${plain} ${inner} }`);
      if (isLeafType(of)) {
        if (isHere) this.#leaves.push({ keys: path, names: trail, plain: around('') });
        return this.#wrapped(type, `${key}: ${field.name}${shown} ${directive}`);
      }
      const inner = this.#selection(
        of as GraphQLObjectType,
        path,
        trail,
        around,
        isHere,
        depth + 1,
      );
      return this.#wrapped(type, `${key}: ${field.name}${shown} ${directive} ${inner}`);
    });
    return `{ ${parts.join(' ')} }`;
  }

  #arguments(args: readonly GraphQLArgument[]): { shown: string; plain: string } {
    const shown: string[] = [];
    const plain: string[] = [];
    for (const { name, type, defaultValue } of args) {
      const samples = this.#valuesOf(type, name);
      const isRequired = isNonNullType(type) && defaultValue === undefined;
      if (samples.length === 0 || (!isRequired && this.#dice.below(2) === 0)) continue;
      const value = this.#dice.of(isNonNullType(type) ? samples : [...samples, null]);
      plain.push(`${name}: ${printed(value, type)}`);
      if (this.#dice.below(2) === 0) shown.push(`${name}: ${printed(value, type)}`);
      else shown.push(`${name}: $${this.#variable(String(type), value)}`);
    }
    const listed = (parts: string[]) => (parts.length > 0 ? `(${parts.join(', ')})` : '');
    return { shown: listed(shown), plain: listed(plain) };
  }

  #valuesOf(type: GraphQLInputType, name: string): readonly unknown[] {
    const bare = isNonNullType(type) ? type.ofType : type;
    const named = this.#samples[name] ?? this.#samples[getNamedType(bare).name];
    if (named) return isListType(bare) ? [[], [this.#dice.of(named)], [...named]] : named;
    if (isEnumType(getNamedType(bare))) {
      const values = (getNamedType(bare) as GraphQLEnumType).getValues().map((value) => value.name);
      return isListType(bare) ? [[this.#dice.of(values)], values] : values;
    }
    if (!isInputObjectType(bare)) return [];
    const fields = Object.values(bare.getFields());
    return [0, 1].map(() =>
      Object.fromEntries(
        fields.flatMap((field) => {
          const samples = this.#valuesOf(field.type, field.name);
          const isLeftOut = !isNonNullType(field.type) && this.#dice.below(4) !== 0;
          if (samples.length === 0 || isLeftOut) return [];
          return [[field.name, this.#dice.of(samples)]];
        }),
      ),
    );
  }

  #variable(type: string, value: unknown): string {
    const name = `v${String(this.#variables.size)}`;
    this.#variables.set(name, { type, value });
    return name;
  }

  #directive(): { directive: string; isIncluded: boolean } {
    if (this.#dice.below(6) > 0) return { directive: '', isIncluded: true };
    const condition = this.#dice.below(2) === 0;
    const name = this.#dice.of(['skip', 'include']);
    const shown =
      this.#dice.below(2) === 0 ? String(condition) : `$${this.#variable('Boolean!', condition)}`;
    return { directive: `@${name}(if: ${shown})`, isIncluded: (name === 'include') === condition };
  }

  #wrapped(type: GraphQLObjectType, part: string): string {
    switch (this.#dice.below(8)) {
      case 0:
        return `... { ${part} }`;
      case 1:
        return `... on ${type.name} { ${part} }`;
      case 2: {
        const name = `F${String(this.#fragments.length)}`;
        this.#fragments.push(`fragment ${name} on ${type.name} { ${part} }`);
        return `...${name}`;
      }
      default:
        return part;
    }
  }
}

/** What stands at a path, through lists: a list for every list on the way, null where the way ends. */
export function at(value: unknown, path: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => at(item, path));
  const [key, ...rest] = path;
  if (key === undefined || value === null || value === undefined) return value;
  return at((value as Record<string, unknown>)[key], rest);
}
