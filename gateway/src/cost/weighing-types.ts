import { Kind } from 'graphql';
import type { DocumentNode, InputValueDefinitionNode, TypeNode } from 'graphql';

/** The names of input types that have a weighed field, or are made of such as have. */
export function weighingTypes(
  { definitions }: DocumentNode,
  isWeighed: (field: InputValueDefinitionNode) => boolean,
): ReadonlySet<string> {
  const types = definitions.filter((each) => each.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION);
  const weighing = new Set<string>();
  let before = -1;
  while (weighing.size > before) {
    before = weighing.size;
    for (const { name, fields = [] } of types)
      if (fields.some((field) => isWeighed(field) || weighing.has(namedType(field.type))))
        weighing.add(name.value);
  }
  return weighing;
}

const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
