import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
} from 'graphql';
import type {
  FieldNode,
  GraphQLArgument,
  GraphQLField,
  GraphQLInputType,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import type { IsColumn, Parts, Reads } from '../reads/compiler.ts';
import { compileEntities, compileQuery } from '../reads/statement.ts';
import type { Statement } from '../reads/statement.ts';

/** A literal that fits a required argument. */
function literal(type: GraphQLInputType): string {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare)) return `[${literal(bare.ofType)}]`;
  if (isEnumType(bare)) return String(bare.getValues()[0]?.name);
  if (isInputObjectType(bare)) return '{}';
  const samples: Record<string, string> = {
    Int: '1',
    Boolean: 'true',
    Date: '"2023-07-01"',
    RegionCode: '"000000"',
  };
  return samples[getNamedType(bare).name] ?? '"nothing"';
}

const required = (argument: GraphQLArgument) =>
  isNonNullType(argument.type) && argument.defaultValue === undefined;

/** Everything beneath a field down to the next type that has reads of its own: there only its name is asked. */
function selectionOf(type: GraphQLOutputType, reads: Reads, depth = 0): string {
  const bare = getNamedType(type);
  if (!isObjectType(bare)) return '';
  if (depth > 0 && bare.name in reads) return '{ __typename }';
  if (depth > 6) return '{ __typename }';
  return `{ ${Object.values(bare.getFields())
    .map((field) => fieldText(field, reads, depth + 1))
    .join(' ')} }`;
}

function fieldText(field: GraphQLField<unknown, unknown>, reads: Reads, depth: number): string {
  const given = field.args.filter(required).map(({ name, type }) => `${name}: ${literal(type)}`);
  const isNode = getNamedType(field.type).name in reads;
  const beneath = isNode ? '{ __typename }' : selectionOf(field.type, reads, depth);
  return `${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${beneath}`;
}

/** Whether a field of Query has a resolver of its own in the place of a read. */
const isResolved = (type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, reads: Reads) =>
  type.name === 'Query' &&
  field.resolve !== undefined &&
  !(field.name in (reads['Query']?.fields({}) ?? {}));

export interface CheckedRead {
  readonly place: string;
  readonly statement: Statement;
}

/**
 * Compiles every field of every type once, so that a field of the SDL without a column or a read stops the start and
 * not a request; columns are judged where `isColumn` knows them. Answers the statements, which a spec then runs.
 */
export function compileEveryField(
  schema: GraphQLSchema,
  reads: Reads,
  isColumn?: IsColumn,
): CheckedRead[] {
  const parts: Parts = {
    schema,
    reads,
    fragments: {},
    variables: {},
    ...(isColumn && { isColumn }),
  };
  const problems: string[] = [];
  const checked: CheckedRead[] = [];
  for (const name of Object.keys(reads)) {
    const type = schema.getType(name) as GraphQLObjectType;
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_') || isResolved(type, field, reads)) continue;
      try {
        checked.push({
          place: `${name}.${field.name}`,
          statement: compileOne(parts, type, field),
        });
      } catch (error) {
        problems.push(`${name}.${field.name}: ${(error as Error).message}`);
      }
    }
  }
  if (problems.length > 0)
    throw new Error(`The schema and its reads disagree:\n${problems.join('\n')}`);
  return checked;
}

function compileOne(
  parts: Parts,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
): Statement {
  const { schema, reads } = parts;
  const document = parse(`{ ${fieldText(field, reads, 1)} }`, { noLocation: true });
  const operation = document.definitions[0] as OperationDefinitionNode;
  if (type === schema.getQueryType()) {
    if (!(field.name in (reads['Query']?.fields({}) ?? {}))) throw new Error('it has no read');
    return compileQuery(parts, operation);
  }
  const node: FieldNode = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: '_entities' },
    selectionSet: operation.selectionSet,
  };
  const key = 'code' in type.getFields() && !('id' in type.getFields()) ? 'code' : 'id';
  return compileEntities(parts, type, key, [node]);
}

/** Throws, naming every field that cannot be read. */
export const checkReads = (schema: GraphQLSchema, reads: Reads, isColumn?: IsColumn): void => {
  compileEveryField(schema, reads, isColumn);
};
