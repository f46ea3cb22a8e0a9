import {
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';

/** Operations about one field. */
export interface Question {
  readonly place: string;
  /** Sums and counts, under no filter and under all. */
  readonly totals: readonly string[];
  /** The first rows. */
  readonly rows: readonly string[];
}

type Field = GraphQLField<unknown, unknown>;

/** Filters that are indexed for; what a search asks for is looked for row by row. */
const FILTERS: Readonly<Record<string, string>> = {
  period: 'period: { from: "2020-01-01", to: "2030-12-31" }',
  confirmation: 'confirmation: [CONFIRMED]',
  countedOnly: 'countedOnly: true',
  by: 'by: MONTH',
  year: 'year: 2023',
};

/** A field under no filter, and under all it has. */
function filtered({ name, args }: Field, selection: string): string[] {
  const given = args.flatMap((arg) => FILTERS[arg.name] ?? []);
  const all = given.length === 0 ? [] : [`${name}(${given.join(', ')}) ${selection}`];
  return [`${name} ${selection}`, ...all];
}

const isList = ({ type }: Field) => isListType(isNonNullType(type) ? type.ofType : type);

/** All that a total says, without the rows behind it. */
function leaves(type: GraphQLObjectType): string {
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const beneath = getNamedType(field.type);
    if (isLeafType(beneath)) return [field.name];
    const isPage = beneath.name.endsWith('Connection');
    return isObjectType(beneath) && !isPage ? [`${field.name} ${leaves(beneath)}`] : [];
  });
  return `{ ${parts.join(' ')} }`;
}

function about(place: string, field: Field, keyOf: (type: string) => string | undefined) {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return [];
  const { name } = type;
  if (name.endsWith('Connection')) {
    const rows = [`${field.name} { nodes { __typename } }`];
    const isCounted = 'totalCount' in type.getFields();
    return [{ place, totals: isCounted ? filtered(field, '{ totalCount }') : [], rows }];
  }
  if (/(Summary|Total)$/.test(name))
    return [{ place, totals: filtered(field, leaves(type)), rows: [] }];
  const key = keyOf(name);
  if (!isList(field) || key === undefined) return [];
  return [{ place, totals: [], rows: [`${field.name} { ${key} }`] }];
}

/** For every list and total of a subgraph's roots and entities: what a plan is looked at for. */
export function questions(schema: GraphQLSchema, types: readonly string[]): Question[] {
  const union = schema.getType('_Entity');
  const entities = new Set(isUnionType(union) ? union.getTypes().map(({ name }) => name) : []);
  const keyOf = (name: string) => {
    if (!entities.has(name)) return undefined;
    const fields = (schema.getType(name) as GraphQLObjectType).getFields();
    return 'id' in fields ? 'id' : 'code';
  };
  return types.flatMap((name) => {
    const type = schema.getType(name);
    const key = keyOf(name);
    if (!isObjectType(type)) return [];
    if (type !== schema.getQueryType() && key === undefined) return [];
    const asked = (selection: string) =>
      key === undefined
        ? `{ ${selection} }`
        : `{ _entities(representations: [{ __typename: "${name}", ${key}: "nothing" }]) { ... on ${name} { ${selection} } } }`;
    return Object.values(type.getFields())
      .filter((field) =>
        field.args.every((arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined),
      )
      .flatMap((field) => about(`${name}.${field.name}`, field, keyOf))
      .map((found) => ({ ...found, totals: found.totals.map(asked), rows: found.rows.map(asked) }));
  });
}
