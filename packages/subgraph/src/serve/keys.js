import { Kind } from 'graphql';
/** The entities of a schema, from their `@key`. Every entity of the graph has one opaque key of one field. */
export function entityKeys(document) {
    return document.definitions
        .filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION)
        .flatMap((node) => {
        const key = node.directives?.find(({ name }) => name.value === 'key');
        if (!key)
            return [];
        const argument = (name) => key.arguments?.find((given) => given.name.value === name)?.value;
        const fields = argument('fields');
        const resolvable = argument('resolvable');
        if (fields?.kind !== Kind.STRING || !/^\w+$/.test(fields.value)) {
            throw new Error(`${node.name.value}: a key is one field`);
        }
        return [
            {
                type: node.name.value,
                field: fields.value,
                isResolvable: !(resolvable?.kind === Kind.BOOLEAN && !resolvable.value),
            },
        ];
    });
}
