import { Kind, parse } from 'graphql';
import type { ConstDirectiveNode, DefinitionNode, DocumentNode } from 'graphql';

type Directives = readonly ConstDirectiveNode[] | undefined;

/** The name of the subgraph that owns a field of Query, as the composed supergraph says; undefined where none does. */
export function ownerOfQueryField(supergraphSdl: string, field: string): string | undefined {
  const { definitions } = parse(supergraphSdl, { noLocation: true });
  const query = typeNamed(definitions, 'Query');
  if (query?.kind !== Kind.OBJECT_TYPE_DEFINITION) return undefined;
  const found = query.fields?.find(({ name }) => name.value === field);
  if (!found) return undefined;
  // Where one subgraph has all of Query, its fields do not repeat whose they are.
  const graph =
    argument(found.directives, 'join__field', 'graph') ??
    argument(query.directives, 'join__type', 'graph');
  const graphs = typeNamed(definitions, 'join__Graph');
  if (graphs?.kind !== Kind.ENUM_TYPE_DEFINITION) return undefined;
  const value = graphs.values?.find(({ name }) => name.value === graph);
  return argument(value?.directives, 'join__graph', 'name');
}

const typeNamed = (definitions: DocumentNode['definitions'], name: string) =>
  definitions.find(
    (definition: DefinitionNode) => 'name' in definition && definition.name.value === name,
  );

function argument(directives: Directives, directive: string, name: string): string | undefined {
  const value = directives
    ?.find((each) => each.name.value === directive)
    ?.arguments?.find((each) => each.name.value === name)?.value;
  return value && 'value' in value ? String(value.value) : undefined;
}
