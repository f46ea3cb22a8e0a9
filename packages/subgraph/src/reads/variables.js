import { isEnumType, isInputObjectType, isListType, isNonNullType, typeFromAST } from 'graphql';
import { Param } from './argument.ts';
/** Null and absent each make another, index-friendly statement. */
const optional = {
    shape: (value) => (value === undefined ? 'u' : value === null ? 'n' : 'v'),
    symbol: (value, read) => (value == null ? value : new Param(read)),
};
const required = { shape: () => '', symbol: (_, read) => new Param(read) };
/** Enum values and booleans choose the SQL itself. */
const choosing = {
    shape: (value) => (value === undefined ? 'u' : JSON.stringify(value)),
    symbol: (value) => value,
};
function objectEntry(fields) {
    const at = (value, name) => value?.[name];
    return {
        shape: (value) => value == null
            ? optional.shape(value)
            : `{${fields.map(([name, entry]) => entry.shape(at(value, name))).join(',')}}`,
        symbol: (value, read) => value == null
            ? value
            : Object.fromEntries(fields
                .filter(([name]) => at(value, name) !== undefined)
                .map(([name, entry]) => [
                name,
                entry.symbol(at(value, name), (binding) => at(read(binding), name)),
            ])),
    };
}
function entryOf(type) {
    const bare = isNonNullType(type) ? type.ofType : type;
    if (isEnumType(bare) || ('name' in bare && bare.name === 'Boolean'))
        return choosing;
    if (isListType(bare) || !isInputObjectType(bare))
        return bare === type ? optional : required;
    return objectEntry(Object.values(bare.getFields()).map((field) => [field.name, entryOf(field.type)]));
}
/** How an operation's variables enter its statements. */
export function variablesOf(schema, operation) {
    const entries = (operation.variableDefinitions ?? []).map(({ variable, type }) => {
        const input = typeFromAST(schema, type);
        return [variable.name.value, entryOf(input)];
    });
    return {
        shape: (values) => entries.map(([name, entry]) => entry.shape(values[name])).join(';'),
        symbols: (values) => Object.fromEntries(entries
            .filter(([name]) => values[name] !== undefined)
            .map(([name, entry]) => [
            name,
            entry.symbol(values[name], (binding) => binding.variables[name]),
        ])),
    };
}
