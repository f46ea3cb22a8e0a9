import { Kind } from 'graphql';
import type { DocumentNode, FieldDefinitionNode } from 'graphql';

const RULES = new Set(['authenticated', 'requiresScopes', 'policy']);
/** Refused whole where anything of them is denied, so that nothing becomes null. */
const WHOLE = new Set(['Mutation', 'Subscription']);

const isRuled = ({ directives = [] }: Pick<FieldDefinitionNode, 'directives'>) =>
  directives.some(({ name }) => RULES.has(name.value));

/**
 * Names every field under a rule of access that cannot be null. Denied, it would take with it what it belongs to, which
 * its reader may see.
 */
export const severeRules = (name: string, typeDefs: DocumentNode): string[] =>
  typeDefs.definitions.flatMap((node) => {
    if (!('fields' in node) || WHOLE.has(node.name.value)) return [];
    return node.fields.flatMap((field) =>
      field.kind === Kind.FIELD_DEFINITION &&
      field.type.kind === Kind.NON_NULL_TYPE &&
      isRuled(field)
        ? [
            `${name}: ${node.name.value}.${field.name.value} is under a rule of access and cannot be null; let it be null, ` +
              'so that who may not see it sees the rest',
          ]
        : [],
    );
  });
