import { getNamedType } from 'graphql';
import { sql } from 'kysely';
import { checked, Param } from './argument.ts';
import { named } from './builder.ts';
import { beyond, cursorText, encoded, orderBy, readCursor } from './order.ts';
import { nodeOf } from './shape.ts';
import { BadInputError } from '../errors.ts';
const MOST = 100;
const USUAL = 20;
/** How many rows a list may be asked for. */
export function size(first) {
    if (first !== null && (first < 0 || first > MOST)) {
        throw new BadInputError(`first must be from 0 to ${String(MOST)}, not ${String(first)}; use after to read on`);
    }
    return first ?? USUAL;
}
/**
 * A Relay connection in one subquery: the page is read once, with one row beyond it only where someone asks whether
 * more follow, and not at all where only the count is asked.
 */
class Page {
    at;
    rows;
    order;
    args;
    each;
    /** The alias of a row, and of the page made of rows. */
    row;
    page;
    first;
    #columns = [];
    #place;
    #cursor;
    #readsBeyond = false;
    constructor(at, rows, order, args, each) {
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
    compile() {
        const { compiler } = this.at;
        const selected = compiler.selected(this.at);
        this.#readsBeyond = selected.some((field) => field.name === 'pageInfo' &&
            compiler.selected(field).some(({ name }) => name === 'hasNextPage'));
        const after = this.#after();
        const connection = getNamedType(this.at.type);
        const json = compiler.json(connection, selected, (field) => this.#field(field));
        if (this.#columns.length === 0)
            return json; // nothing of the page itself is asked
        return sql `(select ${json} from (${this.#query(after)}) as ${sql.ref(this.page)})`;
    }
    #query(after) {
        const limit = this.#readsBeyond ? new Param((b) => this.first.read(b) + 1) : this.first;
        const query = this.rows.from(this.row).select(this.#columns);
        return (after ? query.where(after) : query)
            .orderBy(orderBy(this.row, this.order))
            .limit(limit);
    }
    /** Judged even where only the count is asked: a wrong cursor is an error wherever it stands. */
    #after() {
        if (this.args.after == null)
            return undefined;
        const nowhere = { sort: this.order.cast === 'bigint' ? '0' : '-infinity', key: '' };
        const cursor = checked(this.args.after, this.at.path, nowhere, readCursor(this.order));
        this.at.compiler.checks.push(cursor);
        const part = (name) => new Param((binding) => cursor.read(binding)[name]);
        return beyond(this.row, this.order, part('sort'), part('key'));
    }
    #field(field) {
        const { compiler } = this.at;
        const type = getNamedType(field.type);
        switch (field.name) {
            case 'totalCount': {
                const t = compiler.alias();
                return sql `(${this.rows.from(t).select(sql `count(*)::int`.as('c'))})`;
            }
            case 'nodes':
                return this.#list(this.#node(field));
            case 'edges':
                return this.#list(compiler.json(type, compiler.selected(field), (part) => part.name === 'cursor' ? encoded(this.#mark()) : this.#node(part)));
            case 'pageInfo':
                return compiler.json(type, compiler.selected(field), ({ name }) => this.#info(name));
            default:
                throw new Error(`${field.name} is no field of a connection`);
        }
    }
    #info(name) {
        switch (name) {
            case 'hasNextPage': // count(*) would count the nested select it stands in
                return sql `count(${this.#number()}) > ${this.first}`;
            case 'hasPreviousPage':
                return sql.lit(this.args.after != null);
            default: {
                const direction = name === 'endCursor' ? sql `desc` : sql `asc`;
                const marks = sql `array_agg(${this.#mark()} order by ${this.#number()} ${direction})`;
                return encoded(sql `(${marks} filter (where ${this.#number()} <= ${this.first}))[1]`);
            }
        }
    }
    #list(item) {
        if (!this.#readsBeyond)
            return sql `coalesce(json_agg(${item}), '[]'::json)`;
        const n = this.#number();
        return sql `coalesce(json_agg(${item} order by ${n}) filter (where ${n} <= ${this.first}), '[]'::json)`;
    }
    #node(field) {
        const node = nodeOf(field, this.rows, this.row, this.each);
        return this.#column(`n${String(this.#columns.length)}`, node);
    }
    #number() {
        const order = sql `row_number() over (order by ${orderBy(this.row, this.order)})`;
        return (this.#place ??= this.#column('n', order));
    }
    #mark() {
        return (this.#cursor ??= this.#column('mark', cursorText(this.row, this.order)));
    }
    #column(name, value) {
        this.#columns.push(named(value, name));
        return sql.ref(`${this.page}.${name}`);
    }
}
/** A page of rows in an order. Its `totalCount` counts the same rows. */
export const page = (rows, order, args, each) => ({ compile: (at) => new Page(at, rows, order, args, each).compile() });
