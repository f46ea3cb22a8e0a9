import { buildSubgraphSchema } from '@apollo/subgraph';
import { isObjectType } from 'graphql';
import { entityKeys } from './keys.ts';
import { Reader } from './reader.ts';
import { scalars } from './scalars.ts';
/** Types that are named here but live elsewhere need no reads of their own: only their key is known. */
function withStubs(typeDefs, reads) {
    const stubs = entityKeys(typeDefs).filter(({ type }) => !(type in reads));
    const declared = new Set(stubs.filter(({ isResolvable }) => !isResolvable).map(({ type }) => type));
    return { ...Object.fromEntries([...declared].map((type) => [type, { fields: () => ({}) }])), ...reads };
}
/** An executable subgraph schema whose every field is read by compiled statements. */
export function buildSchema(parts) {
    const reads = withStubs(parts.typeDefs, parts.reads);
    const reader = new Reader({ schema: () => schema, reads, run: parts.run });
    const resolvers = {};
    for (const [name, scalar] of Object.entries(scalars))
        resolvers[name] = scalar;
    for (const { type, field, isResolvable } of entityKeys(parts.typeDefs)) {
        if (!isResolvable)
            continue;
        resolvers[type] = {
            __resolveReference: (reference, _, info) => reader.entity(type, field, String(reference[field]), info),
        };
    }
    const roots = Object.keys(reads['Query']?.fields({}) ?? {});
    if (roots.length > 0) {
        resolvers['Query'] = Object.fromEntries(roots.map((name) => [
            name,
            (_, __, ___, info) => reader.root(info),
        ]));
    }
    const schema = buildSubgraphSchema([{ typeDefs: parts.typeDefs, resolvers: resolvers }]);
    for (const name of Object.keys(reads)) {
        if (!isObjectType(schema.getType(name)))
            throw new Error(`${name} has reads but is no type`);
    }
    return { schema, reads };
}
