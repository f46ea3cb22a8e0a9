import { separateOperations, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';

/** What an operation uses, by schema coordinates: `Query.pairing`, `Query.pairing(id:)`. */
export class FieldsUsed {
  readonly all: readonly string[];
  readonly deprecated: readonly string[];

  constructor(all: Iterable<string>, deprecated: Iterable<string>) {
    this.all = [...all].sort();
    this.deprecated = [...deprecated].sort();
  }
}

/** Of an operation whose document is parsed once, they are found once. */
const known = new WeakMap<OperationDefinitionNode, FieldsUsed>();

/** The fields and arguments of a validated operation, each once. Introspection is not counted. */
export function fieldsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): FieldsUsed {
  let fields = known.get(operation);
  if (!fields) known.set(operation, (fields = found(schema, document, operation)));
  return fields;
}

function found(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): FieldsUsed {
  const all = new Set<string>();
  const deprecated = new Set<string>();
  const note = (coordinate: string, reason: string | null | undefined) => {
    all.add(coordinate);
    if (reason != null) deprecated.add(coordinate);
  };
  const info = new TypeInfo(schema);
  const own = separateOperations(document)[operation.name?.value ?? ''] ?? document;
  visit(
    own,
    visitWithTypeInfo(info, {
      Field: ({ name, arguments: given = [] }) => {
        const type = info.getParentType()?.name ?? '__';
        const field = info.getFieldDef();
        if (!field || type.startsWith('__') || name.value.startsWith('__')) return;
        note(`${type}.${name.value}`, field.deprecationReason);
        for (const { name: argument } of given) {
          const definition = field.args.find((each) => each.name === argument.value);
          note(`${type}.${name.value}(${argument.value}:)`, definition?.deprecationReason);
        }
      },
    }),
  );
  return new FieldsUsed(all, deprecated);
}
