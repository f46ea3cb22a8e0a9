import { isEnumType, isInputObjectType, isListType, isNonNullType, typeFromAST } from 'graphql';
import type { GraphQLInputType, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { Param } from './argument.ts';
import type { Binding } from './argument.ts';

type Read = (binding: Binding) => unknown;

/** How values of one input type enter statements. */
interface Entry {
  /** What of a value can change the SQL; part of the key under which a statement is kept. */
  readonly shape: (value: unknown) => string;
  /** What reads see in the value's stead. */
  readonly symbol: (value: unknown, read: Read) => unknown;
}

/** Null and absent each make another, index-friendly statement. */
const optional: Entry = {
  shape: (value) => (value === undefined ? 'u' : value === null ? 'n' : 'v'),
  symbol: (value, read) => (value == null ? value : new Param(read)),
};
const required: Entry = { shape: () => '', symbol: (_, read) => new Param(read) };
/** Enum values and booleans choose the SQL itself. */
const choosing: Entry = {
  shape: (value) => (value === undefined ? 'u' : JSON.stringify(value)),
  symbol: (value) => value,
};

function objectEntry(fields: readonly (readonly [string, Entry])[]): Entry {
  const at = (value: unknown, name: string) =>
    (value as Record<string, unknown> | null | undefined)?.[name];
  return {
    shape: (value) =>
      value == null
        ? optional.shape(value)
        : `{${fields.map(([name, entry]) => entry.shape(at(value, name))).join(',')}}`,
    symbol: (value, read) =>
      value == null
        ? value
        : Object.fromEntries(
            fields
              .filter(([name]) => at(value, name) !== undefined)
              .map(([name, entry]) => [
                name,
                entry.symbol(at(value, name), (binding) => at(read(binding), name)),
              ]),
          ),
  };
}

function entryOf(type: GraphQLInputType): Entry {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isEnumType(bare) || ('name' in bare && bare.name === 'Boolean')) return choosing;
  if (isListType(bare) || !isInputObjectType(bare)) return bare === type ? optional : required;
  return objectEntry(
    Object.values(bare.getFields()).map((field) => [field.name, entryOf(field.type)] as const),
  );
}

export interface Variables {
  /** Two requests of one shape share a statement. A part missing here would be a silent wrong answer. */
  readonly shape: (values: Readonly<Record<string, unknown>>) => string;
  readonly symbols: (values: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

/** How an operation's variables enter its statements. */
export function variablesOf(schema: GraphQLSchema, operation: OperationDefinitionNode): Variables {
  const entries = (operation.variableDefinitions ?? []).map(({ variable, type }) => {
    const input = typeFromAST(schema, type as never) as unknown as GraphQLInputType;
    return [variable.name.value, entryOf(input)] as const;
  });
  return {
    shape: (values) => entries.map(([name, entry]) => entry.shape(values[name])).join(';'),
    symbols: (values) =>
      Object.fromEntries(
        entries
          .filter(([name]) => values[name] !== undefined)
          .map(([name, entry]) => [
            name,
            entry.symbol(values[name], (binding) => binding.variables[name]),
          ]),
      ),
  };
}
