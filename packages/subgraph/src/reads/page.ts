import { getNamedType } from 'graphql';
import type { GraphQLObjectType } from 'graphql';
import { sql } from 'kysely';
import { checked, Param } from './argument.ts';
import type { Arg } from './argument.ts';
import { builder, named, rowOf } from './builder.ts';
import type { AnyExpression, Row } from './builder.ts';
import type { Selected, Selection, Shape } from './compiler.ts';
import { cut } from './cut.ts';
import type { Cut } from './cut.ts';
import { pageOfGroups } from './groups.ts';
import { beyond, cursorText, encoded, orderBy, readCursor } from './order.ts';
import type { Order } from './order.ts';
import { nodeOf } from './shape.ts';
import type { Rows } from './rows.ts';
import { numberOf } from './tally.ts';
import { BadInputError } from '../errors.ts';

export interface PageArgs {
  readonly first?: Arg<number> | null | undefined;
  readonly after?: Arg<string> | null | undefined;
}

const MOST = 100;
const USUAL = 20;

/** How many rows a list may be asked for. */
export function size(first: number | null): number {
  if (first !== null && (first < 0 || first > MOST)) {
    throw new BadInputError(
      `first must be from 0 to ${String(MOST)}, not ${String(first)}; use after to read on`,
    );
  }
  return first ?? USUAL;
}

/**
 * A Relay connection in one subquery: the page is read once, with one row beyond it only where someone asks whether
 * more follow, and not at all where only the count is asked.
 */
class Page {
  readonly at: Selection;
  readonly rows: Rows;
  readonly order: Order;
  readonly args: PageArgs;
  readonly each: ((row: Row) => Shape) | undefined;
  /** The alias of a row, and of the page made of rows. */
  readonly row: string;
  readonly page: string;
  readonly first: Param<number>;
  readonly #columns = new Map<string, AnyExpression>();
  #readsBeyond = false;

  constructor(at: Selection, rows: Rows, order: Order, args: PageArgs, each?: (row: Row) => Shape) {
    this.at = at;
    this.rows = rows;
    this.order = order;
    this.args = args;
    this.each = each;
    this.row = at.compiler.alias();
    this.page = at.compiler.alias();
    this.first = checked(args.first ?? null, at.path, 0, size);
    at.compiler.checks.push(this.first);
  }

  compile(): AnyExpression {
    const { compiler } = this.at;
    const selected = compiler.selected(this.at);
    this.#readsBeyond = selected.some(
      (field) =>
        field.name === 'pageInfo' &&
        compiler.selected(field).some(({ name }) => name === 'hasNextPage'),
    );
    const after = this.#after();
    const connection = getNamedType(this.at.type) as GraphQLObjectType;
    const json = compiler.json(connection, selected, (field) => this.#field(field));
    if (this.#columns.size === 0) return json; // nothing of the page itself is asked
    return sql`(select ${json} from (${this.#query(after)}) as ${sql.ref(this.page)})`;
  }

  #query(after: Cut['after']): AnyExpression {
    const limit = this.#readsBeyond ? new Param((b) => this.first.read(b) + 1) : this.first;
    const page = { order: this.order, after, limit };
    return sql.join(
      (this.rows.ways ?? [this.rows]).map((rows) => this.#cut(rows, page)),
      sql` union all `,
    );
  }

  #cut({ table, from, fetchedBy, groups }: Rows, page: Cut): AnyExpression {
    const columns = [...this.#columns].map(([name, value]) => named(value, name));
    if (fetchedBy === undefined) return cut(from(this.row).select(columns), this.row, page);
    const key = sql.ref(`k.${fetchedBy}`);
    const known = groups
      ? pageOfGroups(groups, fetchedBy, page)
      : cut(from('k').select(key.as('key')), 'k', page);
    return builder
      .selectFrom(sql.table<Row>(table).as(this.row))
      .where(sql<boolean>`${sql.ref(`${this.row}.${fetchedBy}`)} in ${known}`)
      .select(columns as never)
      .orderBy(orderBy(rowOf(this.row), this.order) as never);
  }

  /** Judged even where only the count is asked: a wrong cursor is an error wherever it stands. */
  #after(): Cut['after'] {
    if (this.args.after == null) return undefined;
    const nowhere = { sort: this.order.cast === 'bigint' ? '0' : '-infinity', key: '0' };
    const cursor = checked(this.args.after, this.at.path, nowhere, readCursor(this.order));
    this.at.compiler.checks.push(cursor);
    const part = (name: 'sort' | 'key') => new Param((binding) => cursor.read(binding)[name]);
    return (row) => beyond(row, this.order, part('sort'), part('key'));
  }

  #field(field: Selected): AnyExpression {
    const { compiler } = this.at;
    const type = getNamedType(field.type) as GraphQLObjectType;
    switch (field.name) {
      case 'totalCount':
        return numberOf(this.rows, compiler.alias());
      case 'nodes':
        return this.#list(this.#node(field));
      case 'edges':
        return this.#list(
          compiler.json(type, compiler.selected(field), (part) =>
            part.name === 'cursor' ? encoded(this.#mark()) : this.#node(part),
          ),
        );
      case 'pageInfo':
        return compiler.json(type, compiler.selected(field), ({ name }) => this.#info(name));
      default:
        throw new Error(`${field.name} is no field of a connection`);
    }
  }

  #info(name: string): AnyExpression {
    const { first } = this;
    switch (name) {
      case 'hasNextPage':
        return sql`${this.#read()} > ${first}`;
      case 'hasPreviousPage':
        return sql.lit(this.args.after != null);
      default: {
        const place =
          name === 'endCursor' ? sql`least(${this.#read()}, ${first})` : sql`least(1, ${first})`;
        return encoded(sql`(array_agg(${this.#mark()} order by ${this.#order()}))[${place}]`);
      }
    }
  }

  /**
   * Ordered in so many words, and all that a page has of its rows by the same, in which they come: none is sorted again.
   * Of more than the page only the page is taken.
   */
  #list(item: AnyExpression): AnyExpression {
    const items = sql`${item} order by ${this.#order()}`;
    const list = this.#readsBeyond
      ? sql`to_json((array_agg(${items}))[:${this.first}])`
      : sql`json_agg(${items})`;
    return sql`coalesce(${list}, '[]'::json)`;
  }

  #node(field: Selected): AnyExpression {
    const node = nodeOf(field, this.rows, this.row, this.each);
    return this.#column(`n${String(this.#columns.size)}`, node);
  }
  /** How many were read. count(*) would count the nested select it stands in. */
  #read(): AnyExpression {
    return sql`count(${this.#place()[this.order.key]})`;
  }
  #mark(): AnyExpression {
    return cursorText(this.#place(), this.order);
  }
  #order(): AnyExpression {
    return orderBy(this.#place(), this.order);
  }
  /** What rows are ordered by, as columns of the page. */
  #place(): Row {
    const { column, key } = this.order;
    const row = rowOf(this.row);
    const last = { [key]: this.#column('k', row[key]) };
    return column === key ? last : { [column]: this.#column('s', row[column]), ...last };
  }
  /** What is read of each row, under a name of its own. */
  #column(name: string, value: AnyExpression | undefined): AnyExpression {
    if (!value) throw new Error(`${name} has no value`);
    this.#columns.set(name, value);
    return sql.ref(`${this.page}.${name}`);
  }
}

/** A page of rows in an order. Its `totalCount` counts the same rows, or is kept. */
export const page = (
  rows: Rows,
  order: Order,
  args: PageArgs,
  each?: (row: Row) => Shape,
): Shape => ({ compile: (at) => new Page(at, rows, order, args, each).compile() });
