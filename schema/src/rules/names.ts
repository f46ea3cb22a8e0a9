import { isEnumType, isInputObjectType, isIntrospectionType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLSchema } from 'graphql';

const PASCAL = /^[A-Z][A-Za-z0-9]*$/;
const CAMEL = /^[a-z][A-Za-z0-9]*$/;
const UPPER = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

const isQuery = (field: { name: string }) => !/^(get|fetch|find|list)[A-Z]/.test(field.name);

/** A mutation takes one `input` and answers a payload, so that both can grow without a break. */
const isMutation = ({ args, type }: GraphQLField<unknown, unknown>) =>
  args
    .map((arg) => `${arg.name}: ${String(arg.type)}`)
    .every((arg) => /^input: \w+Input!$/.test(arg)) &&
  args.length === 1 &&
  /Payload!$/.test(String(type));

function misnamedFields(api: GraphQLSchema): string[] {
  return Object.values(api.getTypeMap()).flatMap((type) => {
    if (isIntrospectionType(type) || !(isObjectType(type) || isInputObjectType(type))) return [];
    const fields = Object.values(type.getFields());
    const args = fields.flatMap((field) =>
      'args' in field ? field.args.map(({ name }) => [`${field.name}(${name}:)`, name]) : [],
    );
    return [...fields.map(({ name }) => [name, name]), ...args]
      .filter(([, name]) => !CAMEL.test(name ?? ''))
      .map(([place]) => `${type.name}.${String(place)} is not in camelCase`);
  });
}

/** Names whatever of the API breaks the naming rules: across subgraphs, and in what the kit makes too. */
export function misnamed(api: GraphQLSchema): string[] {
  const types = Object.values(api.getTypeMap()).filter((type) => !isIntrospectionType(type));
  const fieldsOf = (root: ReturnType<GraphQLSchema['getQueryType']>) =>
    Object.values(root?.getFields() ?? {});
  return [
    ...types
      .filter(({ name }) => !PASCAL.test(name))
      .map(({ name }) => `${name} is not in PascalCase`),
    ...misnamedFields(api),
    ...types
      .filter(isEnumType)
      .flatMap((type) => type.getValues().map(({ name }) => [type.name, name] as const))
      .filter(([, name]) => !UPPER.test(name))
      .map(([type, name]) => `${type}.${name} is not in UPPER_CASE`),
    ...fieldsOf(api.getQueryType())
      .filter((field) => !isQuery(field))
      .map(({ name }) => `Query.${name} is no noun: leave out the verb`),
    ...fieldsOf(api.getMutationType())
      .filter((field) => !isMutation(field))
      .map(({ name }) => `Mutation.${name} does not take one \`input\` and answer a payload`),
  ];
}
