import { createHash } from 'node:crypto';
import { Kind } from 'graphql';
import type { FieldNode, GraphQLObjectType, OperationDefinitionNode } from 'graphql';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { Param } from './argument.ts';
import { builder, rowOf } from './builder.ts';
import { Compiler } from './compiler.ts';
import type { Parts, Selected, Selection } from './compiler.ts';
import { lookUp } from './look-up.ts';
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

/** All root fields of a query that have reads, as one object under their response keys. */
export function compileQuery(parts: Parts, operation: OperationDefinitionNode): Statement {
  const compiler = new Compiler(parts);
  const type = parts.schema.getQueryType() as GraphQLObjectType;
  const fields = parts.reads['Query']?.fields({}) ?? {};
  const ours = rootFields(compiler, operation).filter(({ name }) => name in fields);
  const object = compiler.json(type, ours, (field) =>
    compiler.value(type, field, fields[field.name]),
  );
  return finish(sql`select (${object})::text`, compiler);
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
  const keys = new Param((binding) => binding.keys);
  const given = rowOf('r');
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
  const rows = sql`unnest(${keys}::text[]) with ordinality as r(${sql.ref(key)}, n)`;
  const asked = { alias: 'r', key, values: keys };
  return finish(sql`select (${object})::text from ${rows} order by r.n`, compiler, asked);
}
