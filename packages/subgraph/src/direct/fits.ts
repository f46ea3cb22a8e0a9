import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { GraphQLObjectType, GraphQLOutputType } from 'graphql';
import type { Selected } from '../reads/compiler.ts';
import { keepsOrder } from '../reads/json.ts';
import { NotDirectError } from './reason.ts';

/** Whether a value is what graphql-js would answer in its place, as it is: neither changed nor refused. */
export type Fits = (value: unknown) => boolean;

const MOST_INT = 2 ** 31 - 1;
const LEAST_INT = -(2 ** 31);
const isString: Fits = (value) => typeof value === 'string';

const BUILT_IN = new Map<unknown, Fits>([
  [GraphQLString, isString],
  [GraphQLID, isString],
  [GraphQLBoolean, (value) => typeof value === 'boolean'],
  [GraphQLFloat, (value) => Number.isFinite(value)],
  [
    GraphQLInt,
    (value) =>
      Number.isInteger(value) && (value as number) <= MOST_INT && (value as number) >= LEAST_INT,
  ],
]);

/** Compiles the judgement of what stands at a field, once for a statement. Throws NotDirectError. */
export class FitsCompiler {
  /** Names of scalars that travel as the text that the row holds. */
  readonly #asText: ReadonlySet<string>;

  constructor(asText: ReadonlySet<string>) {
    this.#asText = asText;
  }

  /** An object of these fields of a type. */
  object(type: GraphQLObjectType, fields: readonly Selected[]): Fits {
    if (fields.some(({ name }) => type.getFields()[name]?.resolve !== undefined))
      throw new NotDirectError('resolver');
    return this.fields(fields);
  }

  /** An object of these fields, in whatever order: rows and graphql-js walk the same selection, and agree on it. */
  fields(fields: readonly Selected[]): Fits {
    // As an alias it is what federation's own resolver writes.
    const isOdd = ({ key, name }: Selected) => key === '__typename' && name !== '__typename';
    if (fields.some(isOdd) || !keepsOrder(fields.map(({ key }) => key)))
      throw new NotDirectError('response-key');
    const judged = fields
      .filter(({ name }) => name !== '__typename')
      .map((field) => ({ key: field.key, fits: this.#value(field.type, field) }));
    return (value) => {
      if (typeof value !== 'object' || value === null) return false;
      for (const { key, fits } of judged)
        if (!fits((value as Record<string, unknown>)[key])) return false;
      return true;
    };
  }

  #value(type: GraphQLOutputType, field: Selected): Fits {
    if (isNonNullType(type)) return this.#present(type.ofType, field);
    const present = this.#present(type, field);
    return (value) => value === null || present(value);
  }

  #present(type: GraphQLOutputType, field: Selected): Fits {
    if (isListType(type)) {
      const item = this.#value(type.ofType, field);
      return (value) => Array.isArray(value) && value.every((each) => item(each));
    }
    if (isObjectType(type)) return this.object(type, field.compiler.selected(field, type));
    if (isEnumType(type)) {
      const same = type.getValues().filter(({ name, value }) => name === value);
      const names = new Set<unknown>(same.map(({ name }) => name));
      return (value) => names.has(value);
    }
    const fits =
      BUILT_IN.get(type) ?? ('name' in type && this.#asText.has(type.name) ? isString : undefined);
    if (!fits) throw new NotDirectError('type');
    return fits;
  }
}
