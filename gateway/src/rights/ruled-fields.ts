import {
  getNamedType,
  isAbstractType,
  isNonNullType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { DocumentNode, FieldNode, GraphQLNamedType, GraphQLSchema } from 'graphql';
import type { Rules } from './read-rules.ts';
import type { Rule } from './rule.ts';

export interface RuledField {
  readonly node: FieldNode;
  /** All of them have to be satisfied. */
  readonly rules: readonly Rule[];
  /** Taken out, it makes null of what it belongs to. */
  readonly isNonNull: boolean;
}

/** The fields of a document for which at least one rule speaks, fields of fragments included. */
export function ruledFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  rules: Rules,
): readonly RuledField[] {
  const found: RuledField[] = [];
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: (node) => {
        const parent = types.getParentType();
        const field = types.getFieldDef();
        if (!parent || !field || field.name.startsWith('__')) return;
        // The rule of a type stands for the fields that return it as well as for its own.
        const places = [...placesOf(schema, parent, field.name), getNamedType(field.type).name];
        const speaking = places.flatMap((place) => rules.get(place) ?? []);
        if (speaking.length > 0)
          found.push({ node, rules: speaking, isNonNull: isNonNullType(field.type) });
      },
    }),
  );
  return found;
}

/** A field of an interface may turn out to be that of any type that implements it, so the rules of all count. */
function placesOf(schema: GraphQLSchema, parent: GraphQLNamedType, field: string): string[] {
  const concrete = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [];
  return [parent, ...concrete].flatMap(({ name }) => [name, `${name}.${field}`]);
}
