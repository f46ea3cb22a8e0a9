import { createHash } from 'node:crypto';
import { Kind } from 'graphql';
import type { FieldNode, GraphQLObjectType, OperationDefinitionNode } from 'graphql';
import { sql } from 'kysely';
import { Param } from './argument.ts';
import type { Binding } from './argument.ts';
import { builder, isExpression } from './builder.ts';
import type { AnyExpression } from './builder.ts';
import { Compiler, valueOf } from './compiler.ts';
import type { Fields, Parts, Selected } from './compiler.ts';
import { ref } from './shape.ts';
import { tablesRead } from './tables-read.ts';
import type { AskedKeys, TableRead } from './tables-read.ts';

/** One SQL statement that answers a whole fetch: rows of one column that is JSON text. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly parameters: readonly unknown[];
  readonly checks: readonly Param<unknown>[];
  /** What it reads of which tables. */
  readonly reads: readonly TableRead[];
  /** Which parameter are the keys of what is found, a row for each; undefined where nothing is found by keys. */
  readonly keysAt: number | undefined;
  uses: number;
}

/** The rows in which keys stand, one for each. */
const KEYS = 'r';

function finish(object: AnyExpression, compiler: Compiler, asked?: AskedKeys): Statement {
  const compiled = sql`select (${object})::text ${asked ? fromKeys(asked) : sql``}`.compile(
    builder,
  );
  const { sql: text, parameters } = compiled;
  const keysAt = asked && parameters.indexOf(asked.values);
  const name = createHash('sha1').update(text).digest('base64url');
  const reads = tablesRead(compiled, asked);
  return { name, text, parameters, checks: compiler.checks, reads, keysAt, uses: 0 };
}

/** A row for each key, in the order in which they are given. */
const fromKeys = ({ alias, key, values }: AskedKeys) =>
  sql`from unnest(${values}::text[]) with ordinality as ${sql.ref(alias)}(${sql.ref(key)}, n) order by ${sql.ref(`${alias}.n`)}`;

/** What is found by the keys that each request brings, and how they are asked for. */
const byKeys = (key: string, read: (binding: Binding) => readonly string[]) => ({
  shape: ref({ [key]: sql.ref(`${KEYS}.${key}`) }),
  asked: { alias: KEYS, key, values: new Param(read) },
});

/** What a query asks for at its root, reads or not. */
export function rootFields(compiler: Compiler, operation: OperationDefinitionNode): Selected[] {
  const type = compiler.parts.schema.getQueryType() as GraphQLObjectType;
  const node: FieldNode = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: 'query' },
    selectionSet: operation.selectionSet,
  };
  return compiler.selected({ type, nodes: [node], path: [], compiler });
}

/** All root fields of a query that have reads, as one object under their response keys: one row. */
export function compileQuery(parts: Parts, operation: OperationDefinitionNode): Statement {
  const compiler = new Compiler(parts);
  const type = parts.schema.getQueryType() as GraphQLObjectType;
  const fields = parts.reads['Query']?.fields({}) ?? {};
  const ours = rootFields(compiler, operation).filter(({ name }) => name in fields);
  const found = foundByKey(fields, ours);
  const object = compiler.json(type, ours, (field) =>
    compiler.value(type, field, found?.shape ?? fields[field.name]),
  );
  return finish(object, compiler, found?.asked);
}

/**
 * One root field that is found by a key, as what is found by the keys of rows: so requests that name others share a
 * statement, as those for representations do. Undefined for any other field, and where there are several.
 */
function foundByKey(fields: Fields, [field, ...others]: readonly Selected[]) {
  if (!field || others.length > 0) return undefined;
  const value = valueOf(fields[field.name], field.args);
  const known = value !== undefined && !isExpression(value) ? value.key : undefined;
  const [[key, given] = []] = Object.entries(known ?? {});
  if (key === undefined || !(given instanceof Param)) return undefined;
  return byKeys(key, (binding) => [given.read(binding) as string]);
}

/** Many representations of one type: a row for each key, in the order of the keys; null where nothing is known. */
export function compileEntities(
  parts: Parts,
  type: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
): Statement {
  const compiler = new Compiler(parts);
  const { shape, asked } = byKeys(key, ({ keys }) => keys);
  return finish(shape.compile({ type, nodes, path: [], compiler }), compiler, asked);
}
