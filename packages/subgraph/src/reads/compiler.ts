import { getNamedType, isObjectType } from 'graphql';
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { getArgumentValues } from 'graphql/execution/values.js';
import { sql } from 'kysely';
import type { Param } from './argument.ts';
import { isExpression } from './builder.ts';
import type { AnyExpression, Row } from './builder.ts';
import { jsonLeaf, jsonObject } from './json.ts';

/** A value with a selection beneath it. */
export interface Shape {
  /** The column, and its value, by which it is found; undefined for what is found otherwise. */
  readonly key?: Row;
  readonly compile: (at: Selection) => AnyExpression;
}
export type Value = AnyExpression | Shape;
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- every field has arguments of its own
export type Fields = Readonly<Record<string, Value | ((args: any) => Value)>>;

/** How a type is read: one function from its row to its fields. A field not named is the column of its name. */
export interface TypeReads {
  readonly table?: string;
  readonly fields: (row: Row) => Fields;
}
export type Reads = Readonly<Record<string, TypeReads>>;

/** A place in the operation: its type, what is asked beneath it, and where it stands in the answer. */
export interface Selection {
  readonly type: GraphQLOutputType;
  readonly nodes: readonly FieldNode[];
  readonly path: readonly string[];
  readonly compiler: Compiler;
}
export interface Selected extends Selection {
  readonly key: string;
  readonly name: string;
  readonly args: Record<string, unknown>;
}

/** What a field is read by, under its arguments. */
export const valueOf = (
  read: Fields[string] | undefined,
  args: Selected['args'],
): Value | undefined => (typeof read === 'function' && !isExpression(read) ? read(args) : read);

/** Whether a table has a column; of what lives elsewhere, only the key is known. */
export type IsColumn = (table: string | undefined, column: string) => boolean;

export interface Parts {
  readonly schema: GraphQLSchema;
  readonly reads: Reads;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  /** Symbols in the place of variables: see `variables.ts`. */
  readonly variables: Record<string, unknown>;
  /** Given by the check at the start, so that a field that is no column is told then and not by a request. */
  readonly isColumn?: IsColumn;
}

/**
 * Turns selections into expressions. The walk over fragments, merged fields, `@skip` and `@include`, and the coercion of
 * arguments, are graphql-js's own, so that a compiled read cannot mean anything else than a resolved one.
 */
export class Compiler {
  readonly parts: Parts;
  /** Arguments judged at every request, whether the statement needs them or not. */
  readonly checks: Param<unknown>[] = [];
  #aliases = 0;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** A table alias that nothing else in the statement has. */
  alias(): string {
    this.#aliases += 1;
    return `t${String(this.#aliases)}`;
  }

  selected(at: Selection, type = getNamedType(at.type) as GraphQLObjectType): Selected[] {
    const { schema, fragments, variables } = this.parts;
    const groups = collectSubfields(schema, fragments, variables, type, [...at.nodes]);
    return [...groups].map(([key, nodes]) => {
      const node = nodes[0] as FieldNode;
      const field = type.getFields()[node.name.value];
      return {
        key,
        name: node.name.value,
        nodes,
        path: [...at.path, key],
        compiler: this,
        type: field?.type as GraphQLOutputType,
        args: field ? getArgumentValues(field, node, variables) : {},
      };
    });
  }

  /** The JSON object of what is selected: each field from `fields`, else from the column of its name. */
  object(
    at: Selection,
    fields: Fields,
    row: Row,
    type = getNamedType(at.type) as GraphQLObjectType,
  ): AnyExpression {
    return this.json(type, this.selected(at, type), (field) =>
      this.value(type, field, fields[field.name] ?? this.#column(type, field.name, row)),
    );
  }

  #column(type: GraphQLObjectType, name: string, row: Row): AnyExpression | undefined {
    const { reads, isColumn } = this.parts;
    const known = reads[type.name];
    return isColumn && known && !isColumn(known.table, name) ? undefined : row[name];
  }

  json(
    type: GraphQLObjectType,
    selected: readonly Selected[],
    value: (field: Selected) => AnyExpression,
  ): AnyExpression {
    return jsonObject(
      selected.map((field) => [
        field.key,
        field.name === '__typename' ? sql.lit(type.name) : value(field),
      ]),
    );
  }

  value(type: GraphQLObjectType, at: Selected, read: Fields[string] | undefined): AnyExpression {
    const value = valueOf(read, at.args);
    if (value === undefined) throw new Error(`${type.name}.${at.name} has no column and no read`);
    return isExpression(value) ? jsonLeaf(value, at.type) : value.compile(at);
  }

  /** The reads of the object type that stands at a place. */
  readsOf(at: Selection): TypeReads {
    const type = getNamedType(at.type);
    const reads = this.parts.reads[type.name];
    if (!isObjectType(type) || !reads) throw new Error(`${type.name} has no reads`);
    return reads;
  }
}
