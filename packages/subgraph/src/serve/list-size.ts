import { Kind, parseConstValue, visit } from 'graphql';
import type {
  ConstArgumentNode,
  ConstDirectiveNode,
  DocumentNode,
  FieldDefinitionNode,
} from 'graphql';

/** The argument by which every list of ours is cut. */
const SLICING = 'first';
/** The lists that a connection may have of its rows. */
const ROWS = ['edges', 'nodes'];

/**
 * Tells of every field that takes `first` how many rows it answers, so that a gateway can say what an operation costs
 * before it is run. Alike for every list, hence made, not written.
 */
export function withListSizes(document: DocumentNode): DocumentNode {
  const rows = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION
        ? [[definition.name.value, rowsOf(definition.fields)] as const]
        : [],
    ),
  );
  return visit(document, {
    FieldDefinition(field: FieldDefinitionNode) {
      if (!field.arguments?.some(({ name }) => name.value === SLICING)) return undefined;
      const size = listSize(rows.get(connectionOf(field)) ?? []);
      return { ...field, directives: [...(field.directives ?? []), size] };
    },
  });
}

const rowsOf = (fields: readonly FieldDefinitionNode[] = []) =>
  fields.map(({ name }) => name.value).filter((name) => ROWS.includes(name));

/** The name of the connection that a field answers; empty where it answers the rows themselves. */
function connectionOf({ type }: FieldDefinitionNode): string {
  const bare = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  return bare.kind === Kind.NAMED_TYPE ? bare.name.value : '';
}

const listSize = (sizedFields: readonly string[]): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'listSize' },
  arguments: [
    argument('slicingArguments', [SLICING]),
    ...(sizedFields.length > 0 ? [argument('sizedFields', sizedFields)] : []),
    // `first` has a default, and a variable may leave it null.
    argument('requireOneSlicingArgument', false),
  ],
});

const argument = (name: string, value: unknown): ConstArgumentNode => ({
  kind: Kind.ARGUMENT,
  name: { kind: Kind.NAME, value: name },
  value: parseConstValue(JSON.stringify(value), { noLocation: true }),
});
