import type { GraphQLField, GraphQLSchema } from 'graphql';

function isExtensible({ args, type }: GraphQLField<unknown, unknown>): boolean {
  const taken = args.map((arg) => `${arg.name}: ${String(arg.type)}`).join(', ');
  return /^input: \w+Input!$/.test(taken) && String(type).endsWith('Payload!');
}

/** Names every mutation that is not of the one form which can grow without breaking a client. */
export const rigidMutations = (api: GraphQLSchema): string[] =>
  Object.values(api.getMutationType()?.getFields() ?? {})
    .filter((field) => !isExtensible(field))
    .map(({ name }) => `Mutation.${name} does not take one \`input\` and answer a payload`);
