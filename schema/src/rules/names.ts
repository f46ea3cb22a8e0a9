import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { placesOf } from './places.ts';

const PASCAL = { name: 'PascalCase', pattern: /^[A-Z][A-Za-z0-9]*$/ };
const CAMEL = { name: 'camelCase', pattern: /^[a-z][A-Za-z0-9]*$/ };
const UPPER = { name: 'UPPER_CASE', pattern: /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/ };
const CASES = { type: PASCAL, field: CAMEL, argument: CAMEL, value: UPPER };

const isNoun = ({ name }: { name: string }) => !/^(get|fetch|find|list)[A-Z]/.test(name);

/** One `input` and one payload can grow without breaking a client. */
function takesInput({ args, type }: GraphQLField<unknown, unknown>): boolean {
  const taken = args.map((arg) => `${arg.name}: ${String(arg.type)}`).join(', ');
  return /^input: \w+Input!$/.test(taken) && String(type).endsWith('Payload!');
}

const fieldsOf = (root: GraphQLObjectType | null | undefined) =>
  Object.values(root?.getFields() ?? {});

/** Names whatever of the API breaks the naming rules; also in what the kit makes, where no linter looks. */
export const misnamed = (api: GraphQLSchema): string[] => [
  ...placesOf(api)
    .filter(({ kind, name }) => !CASES[kind].pattern.test(name))
    .map(({ kind, at }) => `${at} is not in ${CASES[kind].name}`),
  ...fieldsOf(api.getQueryType())
    .filter((field) => !isNoun(field))
    .map(({ name }) => `Query.${name} is no noun: leave out the verb`),
  ...fieldsOf(api.getMutationType())
    .filter((field) => !takesInput(field))
    .map(({ name }) => `Mutation.${name} does not take one \`input\` and answer a payload`),
];
