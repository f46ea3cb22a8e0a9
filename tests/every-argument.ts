import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { GraphQLField, GraphQLInputType, GraphQLObjectType, GraphQLSchema } from 'graphql';

/** Values that the scalars accept; unknown ids and cursors among them, since a client may send any. */
const SAMPLES: Readonly<Record<string, string>> = {
  Int: '1',
  Boolean: 'true',
  Date: '"2023-07-01"',
  DateTime: '"2023-07-01T00:00:00.000000Z"',
  RegionCode: '"120116"',
  Decimal: '"1"',
  BigInt: '"1"',
};

/** A literal of a type. Booleans and enums choose the SQL, so each turn takes the next of their values. */
function literal(type: GraphQLInputType, turn: number): string {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare)) return `[${literal(bare.ofType, turn)}]`;
  if (isEnumType(bare)) {
    const values = bare.getValues();
    return String(values[turn % values.length]?.name);
  }
  if (isInputObjectType(bare)) {
    const fields = Object.values(bare.getFields());
    return `{ ${fields.map((field) => `${field.name}: ${literal(field.type, turn)}`).join(', ')} }`;
  }
  if (bare.toString() === 'Boolean') return String(turn % 2 === 0);
  return SAMPLES[bare.toString()] ?? '"nothing"';
}

/** How many turns it takes until every value of every enum below a type has had its own. */
function turnsOf(type: GraphQLInputType): number {
  const bare = getNamedType(type);
  if (isEnumType(bare)) return bare.getValues().length;
  if (isInputObjectType(bare))
    return Math.max(...Object.values(bare.getFields()).map((field) => turnsOf(field.type)));
  return bare.name === 'Boolean' ? 2 : 1;
}

type Field = GraphQLField<unknown, unknown>;

/** A field with all its arguments, and beneath it everything down to the next entity. */
function text(field: Field, turn: number, isEntity: (name: string) => boolean, depth = 0): string {
  const given = field.args.map((arg) => `${arg.name}: ${literal(arg.type, turn)}`).join(', ');
  const type = getNamedType(field.type);
  const beneath = () => {
    if (!isObjectType(type)) return '';
    if (isEntity(type.name) || depth > 5) return '{ __typename }';
    const parts = Object.values(type.getFields()).map((part) =>
      text(part, turn, isEntity, depth + 1),
    );
    return `{ ${parts.join(' ')} }`;
  };
  return `${field.name}${given === '' ? '' : `(${given})`} ${beneath()}`;
}

export interface Asked {
  readonly place: string;
  readonly query: string;
}

/** For every field that a subgraph's roots and entities have: operations that give all its arguments, in all their kinds. */
export function everyArgument(schema: GraphQLSchema, types: readonly string[]): Asked[] {
  const union = schema.getType('_Entity');
  const entities = new Set(isUnionType(union) ? union.getTypes().map(({ name }) => name) : []);
  const isEntity = (name: string) => entities.has(name);
  return types.flatMap((name) => {
    const type = schema.getType(name) as GraphQLObjectType;
    const isRoot = type === schema.getQueryType();
    // What is neither is reached, and asked in full, through those that are.
    if (!isRoot && !isEntity(name)) return [];
    const key = 'code' in type.getFields() && !('id' in type.getFields()) ? 'code' : 'id';
    const entity = `_entities(representations: [{ __typename: "${name}", ${key}: "nothing" }])`;
    return Object.values(type.getFields())
      .filter((field) => !field.name.startsWith('_'))
      .flatMap((field) =>
        Array.from(
          { length: Math.max(1, ...field.args.map((arg) => turnsOf(arg.type))) },
          (_, turn) => {
            const selection = text(field, turn, isEntity);
            const query = isRoot
              ? `{ ${selection} }`
              : `{ ${entity} { ... on ${name} { ${selection} } } }`;
            return { place: `${name}.${field.name}`, query };
          },
        ),
      );
  });
}
