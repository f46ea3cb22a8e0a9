import { createHash } from 'node:crypto';
import { Kind } from 'graphql';
import type { FieldNode, GraphQLObjectType, OperationDefinitionNode } from 'graphql';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { Param } from './argument.ts';
import { builder, isExpression, rowOf } from './builder.ts';
import { Compiler, valueOf } from './compiler.ts';
import type { Fields, Parts, Selected, Selection } from './compiler.ts';
import { lookUp } from './look-up.ts';
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

function finish(query: RawBuilder<unknown>, compiler: Compiler, asked?: AskedKeys): Statement {
  const compiled = query.compile(builder);
  const { sql: text, parameters } = compiled;
  const keysAt = asked && parameters.indexOf(asked.values);
  const name = createHash('sha1').update(text).digest('base64url');
  const reads = tablesRead(compiled, asked);
  return { name, text, parameters, checks: compiler.checks, reads, keysAt, uses: 0 };
}

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
  const found = ours.length === 1 ? foundByKey(fields, ours) : undefined;
  const object = compiler.json(type, ours, (field) =>
    compiler.value(type, field, found?.shape ?? fields[field.name]),
  );
  if (!found) return finish(sql`select (${object})::text`, compiler);
  return finish(sql`select (${object})::text ${fromKeys(found.asked)}`, compiler, found.asked);
}

/**
 * A root field that is found by a key which each request brings anew, as what is found by the key of a row: so
 * requests that name others share a statement, as those for representations do. Undefined for any other field.
 */
function foundByKey(fields: Fields, [field]: readonly Selected[]) {
  const value = field && valueOf(fields[field.name], field.args);
  const known = value !== undefined && !isExpression(value) ? value.key : undefined;
  const [[key, given] = []] = Object.entries(known ?? {});
  if (key === undefined || !(given instanceof Param)) return undefined;
  const values = new Param((binding) => [given.read(binding) as string]);
  return { shape: ref({ [key]: sql.ref(`${KEYS}.${key}`) }), asked: { alias: KEYS, key, values } };
}

/** Many representations of one type: a row for each key, in the order of the keys; null where nothing is known. */
export function compileEntities(
  parts: Parts,
  type: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
): Statement {
  const compiler = new Compiler(parts);
  const at: Selection = { type, nodes, path: [], compiler };
  const reads = compiler.readsOf(at);
  const asked = { alias: KEYS, key, values: new Param((binding) => binding.keys) };
  const given = rowOf(KEYS);
  const t = compiler.alias();
  const object =
    reads.table === undefined
      ? compiler.object(at, reads.fields(given), given)
      : lookUp(compiler.object(at, reads.fields(rowOf(t)), rowOf(t)), {
          table: reads.table,
          alias: t,
          key,
          value: given[key],
        });
  return finish(sql`select (${object})::text ${fromKeys(asked)}`, compiler, asked);
}

/** A row for each key, in the order in which they are given. */
const fromKeys = ({ alias, key, values }: AskedKeys) =>
  sql`from unnest(${values}::text[]) with ordinality as ${sql.ref(alias)}(${sql.ref(key)}, n) order by ${sql.ref(`${alias}.n`)}`;
