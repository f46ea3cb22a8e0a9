import {
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';

/** What is asked about one list or total. */
export interface Question {
  readonly type: string;
  /** Type and field. */
  readonly place: string;
  /** Sums and counts, under no filter and under all. */
  readonly totals: readonly string[];
  /** The first rows, by their keys where they have any. */
  readonly rows: readonly string[];
  /** Totals and rows of the period alone; none where that cannot be asked. */
  readonly ofPeriod: readonly string[];
  /** The same sums and counts, and rows, of what the other side has said this of; none where that cannot be asked. */
  readonly spoken: (state: string) => readonly string[];
  /** The operation for a selection; of entities by their keys, where it is no root's field. */
  readonly operation: (selection: string, keys: readonly string[]) => string;
}

type Field = GraphQLField<unknown, unknown>;
type About = Pick<Question, 'totals' | 'rows' | 'ofPeriod' | 'spoken'>;
type KeyOf = (type: string) => string | undefined;

/** Filters that are indexed for; what a search asks for is looked for row by row. */
const FILTERS: Readonly<Record<string, string>> = {
  period: 'period: { from: "2020-01-01", to: "2030-12-31" }',
  confirmation: 'confirmation: [CONFIRMED]',
  countedOnly: 'countedOnly: true',
  by: 'by: MONTH',
  year: 'year: 2023',
  // By its type, since others have filters of their own.
  ActivityFilter: 'filter: { period: { from: "2020-01-01", to: "2030-12-31" } }',
};

/** How a field is asked for what lies in the period. */
const periodOf = ({ args }: Field) =>
  args.flatMap(({ name, type }) =>
    [name, getNamedType(type).name]
      .filter((filter) => ['period', 'ActivityFilter'].includes(filter))
      .flatMap((filter) => FILTERS[filter] ?? []),
  );

const withArgs = (field: Field, given: readonly string[], selection: string) =>
  `${field.name}${given.length === 0 ? '' : `(${given.join(', ')})`} ${selection}`;

/** A field under no filter, and under all it has. */
function filtered(field: Field, selection: string): string[] {
  const given = field.args.flatMap(
    ({ name, type }) => FILTERS[name] ?? FILTERS[getNamedType(type).name] ?? [],
  );
  const all = given.length === 0 ? [] : [withArgs(field, given, selection)];
  return [withArgs(field, [], selection), ...all];
}

const isList = ({ type }: Field) => isListType(isNonNullType(type) ? type.ofType : type);
const canBeSpokenOf = ({ args }: Field) => args.some(({ name }) => name === 'confirmation');

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

function aboutPage(field: Field, connection: GraphQLObjectType, keyOf: KeyOf): About {
  const { nodes, totalCount } = connection.getFields();
  const key = (nodes && keyOf(getNamedType(nodes.type).name)) ?? '__typename';
  const said = (state: string) => [`confirmation: [${state}]`];
  const rows = `{ nodes { ${key} } }`;
  return {
    totals: totalCount ? filtered(field, '{ totalCount }') : [],
    rows: [withArgs(field, ['first: 100'], rows)],
    ofPeriod: periodOf(field).flatMap((period) => [
      withArgs(field, [period], '{ totalCount }'),
      withArgs(field, [period, 'first: 100'], rows),
    ]),
    spoken: (state) =>
      canBeSpokenOf(field)
        ? [
            withArgs(field, said(state), '{ totalCount }'),
            withArgs(field, [...said(state), 'first: 100'], rows),
          ]
        : [],
  };
}

/** The rows behind a total, where it lists them itself. */
const pagesIn = (field: Field, total: GraphQLObjectType, keyOf: KeyOf): string[] =>
  Object.values(total.getFields()).flatMap((list) => {
    const page = getNamedType(list.type);
    if (!isObjectType(page) || !page.name.endsWith('Connection')) return [];
    return aboutPage(list, page, keyOf).rows.map((rows) => `${field.name} { ${rows} }`);
  });

function about(field: Field, keyOf: KeyOf): About | undefined {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return undefined;
  if (type.name.endsWith('Connection')) return aboutPage(field, type, keyOf);
  if (/(Summary|Total)$/.test(type.name)) {
    const spoken = (state: string) =>
      canBeSpokenOf(field) ? [withArgs(field, [`confirmation: [${state}]`], leaves(type))] : [];
    return {
      totals: filtered(field, leaves(type)),
      rows: pagesIn(field, type, keyOf),
      ofPeriod: periodOf(field).map((period) => withArgs(field, [period], leaves(type))),
      spoken,
    };
  }
  const key = keyOf(type.name);
  if (!isList(field) || key === undefined) return undefined;
  return { totals: [], rows: [`${field.name} { ${key} }`], ofPeriod: [], spoken: () => [] };
}

const isAskedWithout = (field: Field) =>
  field.args.every(({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined);

/** For every list and total of a subgraph's roots and entities: what is asked about it. */
export function questions(schema: GraphQLSchema, types: readonly string[]): Question[] {
  const union = schema.getType('_Entity');
  const entities = new Set(isUnionType(union) ? union.getTypes().map(({ name }) => name) : []);
  const keyOf = (name: string) => {
    if (!entities.has(name)) return undefined;
    const fields = (schema.getType(name) as GraphQLObjectType).getFields();
    return 'id' in fields ? 'id' : 'code';
  };
  return types.flatMap((name) => {
    const type = schema.getType(name) as GraphQLObjectType;
    const key = keyOf(name);
    if (type !== schema.getQueryType() && key === undefined) return [];
    const operation = (selection: string, keys: readonly string[]) => {
      if (key === undefined) return `{ ${selection} }`;
      const each = keys.map((value) => `{ __typename: "${name}", ${key}: "${value}" }`);
      return `{ _entities(representations: [${each.join(', ')}]) { ... on ${name} { ${selection} } } }`;
    };
    return Object.values(type.getFields())
      .filter(isAskedWithout)
      .flatMap((field) => {
        const found = about(field, keyOf);
        return found ? [{ ...found, type: name, place: `${name}.${field.name}`, operation }] : [];
      });
  });
}
