import { getNamedType, isObjectType } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { getArgumentValues } from 'graphql/execution/values.js';
import { sql } from 'kysely';
import { isExpression } from './builder.ts';
import { jsonLeaf, jsonObject } from './json.ts';
/**
 * Turns selections into expressions. The walk over fragments, merged fields, `@skip` and `@include`, and the coercion of
 * arguments, are graphql-js's own, so that a compiled read cannot mean anything else than a resolved one.
 */
export class Compiler {
    parts;
    /** Arguments judged at every request, whether the statement needs them or not. */
    checks = [];
    #aliases = 0;
    constructor(parts) {
        this.parts = parts;
    }
    /** A table alias that nothing else in the statement has. */
    alias() {
        this.#aliases += 1;
        return `t${String(this.#aliases)}`;
    }
    selected(at, type = getNamedType(at.type)) {
        const { schema, fragments, variables } = this.parts;
        const groups = collectSubfields(schema, fragments, variables, type, [...at.nodes]);
        return [...groups].map(([key, nodes]) => {
            const node = nodes[0];
            const field = type.getFields()[node.name.value];
            return {
                key,
                name: node.name.value,
                nodes,
                path: [...at.path, key],
                compiler: this,
                type: field?.type,
                args: field ? getArgumentValues(field, node, variables) : {},
            };
        });
    }
    /** The JSON object of what is selected: each field from `fields`, else from the column of its name. */
    object(at, fields, row, type = getNamedType(at.type)) {
        return this.json(type, this.selected(at, type), (field) => this.value(type, field, fields[field.name] ?? row[field.name]));
    }
    json(type, selected, value) {
        return jsonObject(selected.map((field) => [
            field.key,
            field.name === '__typename' ? sql.lit(type.name) : value(field),
        ]));
    }
    value(type, at, read) {
        const value = typeof read === 'function' && !isExpression(read) ? read(at.args) : read;
        if (value === undefined)
            throw new Error(`${type.name}.${at.name} has no column and no read`);
        return isExpression(value) ? jsonLeaf(value, at.type) : value.compile(at);
    }
    /** The reads of the object type that stands at a place. */
    readsOf(at) {
        const type = getNamedType(at.type);
        const reads = this.parts.reads[type.name];
        if (!isObjectType(type) || !reads)
            throw new Error(`${type.name} has no reads`);
        return reads;
    }
}
