import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  print,
  typeFromAST,
} from 'graphql';
import type { GraphQLInputType, GraphQLSchema, OperationDefinitionNode } from 'graphql';

type Values = Readonly<Record<string, unknown>>;

/** Something that is filled in: a variable, or a field of one. */
export interface Blank {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly about: string;
  /** What is meant where it is left empty, as the question or the schema writes it. */
  readonly fallback: string;
}

/** The variables of an operation; those of types that the schema does not have are left out. */
export function blanksOf(operation: OperationDefinitionNode, schema: GraphQLSchema): Blank[] {
  return (operation.variableDefinitions ?? []).flatMap(({ variable, type, defaultValue }) => {
    const found = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
    if (!found) return [];
    const about = getNamedType(found).description ?? '';
    const fallback = defaultValue ? print(defaultValue) : '';
    return [{ name: variable.name.value, type: found, about, fallback }];
  });
}

/** The fields of an input type. */
export function partsOf(type: GraphQLInputType): Blank[] | undefined {
  const bare = getNullableType(type);
  if (!isInputObjectType(bare)) return undefined;
  return Object.values(bare.getFields()).map((field) => ({
    name: field.name,
    type: field.type,
    about: field.description ?? '',
    fallback: field.defaultValue === undefined ? '' : JSON.stringify(field.defaultValue),
  }));
}

/** Whether it is a list of objects, which no line of text says. */
export function isListOfObjects(type: GraphQLInputType): boolean {
  return isListType(getNullableType(type)) && isInputObjectType(getNamedType(type));
}

const NUMBERS = ['Int', 'Float'];
const one = (text: string, type: GraphQLInputType): unknown =>
  NUMBERS.includes(getNamedType(type).name) && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;

/** What a text says as a value of a type; undefined where it says nothing. What fits no type goes as it is: the graph says best what is wrong with it. */
export function valueOf(text: string, type: GraphQLInputType): unknown {
  if (!isListType(getNullableType(type)))
    return text.trim() === '' ? undefined : one(text.trim(), type);
  const items = text
    .split(/[,，、\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  return items.length === 0 ? undefined : items.map((item) => one(item, type));
}

/** A value as a line of text. */
export function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The values with another one at a path; what is left empty is taken out, and what is empty without it. */
export function withValue(
  values: Values,
  [name = '', ...rest]: readonly string[],
  value: unknown,
): Values {
  const { [name]: before, ...others } = values;
  const inner = typeof before === 'object' && before !== null ? (before as Values) : {};
  const next = rest.length === 0 ? value : withValue(inner, rest, value);
  const isEmpty =
    next === undefined || (rest.length > 0 && Object.keys(next as object).length === 0);
  return isEmpty ? others : { ...values, [name]: next };
}
