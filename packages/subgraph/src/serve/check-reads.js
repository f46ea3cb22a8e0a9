import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, Kind, parse } from 'graphql';
import { compileEntities, compileQuery } from '../reads/statement.ts';
/** A literal that fits a required argument. */
function literal(type) {
    const bare = isNonNullType(type) ? type.ofType : type;
    if (isListType(bare))
        return `[${literal(bare.ofType)}]`;
    if (isEnumType(bare))
        return String(bare.getValues()[0]?.name);
    if (isInputObjectType(bare))
        return '{}';
    const samples = { Int: '1', Boolean: 'true', Date: '"2023-07-01"', RegionCode: '"000000"' };
    return samples[getNamedType(bare).name] ?? '"nothing"';
}
const required = (argument) => isNonNullType(argument.type) && argument.defaultValue === undefined;
/** Everything beneath a field down to the next type that has reads of its own: there only its name is asked. */
function selectionOf(type, reads, depth = 0) {
    const bare = getNamedType(type);
    if (!isObjectType(bare))
        return '';
    if (depth > 0 && bare.name in reads)
        return '{ __typename }';
    if (depth > 6)
        return '{ __typename }';
    return `{ ${Object.values(bare.getFields()).map((field) => fieldText(field, reads, depth + 1)).join(' ')} }`;
}
function fieldText(field, reads, depth) {
    const given = field.args.filter(required).map(({ name, type }) => `${name}: ${literal(type)}`);
    const isNode = getNamedType(field.type).name in reads;
    const beneath = isNode ? '{ __typename }' : selectionOf(field.type, reads, depth);
    return `${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${beneath}`;
}
/**
 * Compiles every field of every type once, so that a field of the SDL without a column or a read stops the start and
 * not a request. Answers the statements, which a spec then runs.
 */
export function compileEveryField(schema, reads) {
    const problems = [];
    const checked = [];
    for (const name of Object.keys(reads)) {
        const type = schema.getType(name);
        for (const field of Object.values(type.getFields())) {
            if (field.name.startsWith('_'))
                continue;
            try {
                checked.push({ place: `${name}.${field.name}`, statement: compileOne(schema, reads, type, field) });
            }
            catch (error) {
                problems.push(`${name}.${field.name}: ${error.message}`);
            }
        }
    }
    if (problems.length > 0)
        throw new Error(`The schema and its reads disagree:\n${problems.join('\n')}`);
    return checked;
}
function compileOne(schema, reads, type, field) {
    const document = parse(`{ ${fieldText(field, reads, 1)} }`, { noLocation: true });
    const operation = document.definitions[0];
    const parts = { schema, reads, fragments: {}, variables: {} };
    if (type === schema.getQueryType())
        return compileQuery(parts, operation);
    const node = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '_entities' }, selectionSet: operation.selectionSet };
    const key = 'code' in type.getFields() && !('id' in type.getFields()) ? 'code' : 'id';
    return compileEntities(parts, type, key, [node]);
}
/** Throws, naming every field that cannot be read. */
export const checkReads = (schema, reads) => {
    compileEveryField(schema, reads);
};
