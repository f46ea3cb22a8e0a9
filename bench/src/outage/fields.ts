import { readSupergraph } from '@jiedui/schema/supergraph';
import { Kind, parse } from 'graphql';

/** Fields of a type that one subgraph owns, as the supergraph says. */
export function fieldsOf(typeName: string, subgraph: string): ReadonlySet<string> {
  const type = parse(readSupergraph(), { noLocation: true }).definitions.find(
    (each) => each.kind === Kind.OBJECT_TYPE_DEFINITION && each.name.value === typeName,
  );
  const fields = type?.kind === Kind.OBJECT_TYPE_DEFINITION ? (type.fields ?? []) : [];
  const owned = fields.filter(({ directives = [] }) =>
    directives.some(
      ({ name, arguments: given = [] }) =>
        name.value === 'join__field' &&
        given.some(
          ({ value }) => value.kind === Kind.ENUM && value.value.toLowerCase() === subgraph,
        ),
    ),
  );
  return new Set(owned.map(({ name }) => name.value));
}
