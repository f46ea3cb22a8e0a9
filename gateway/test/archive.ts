import { tinySubgraph } from './tiny-subgraph.ts';

/** What anybody may read, beside what only some may. */
export const archive = () => {
  const asked: string[] = [];
  const file = { id: '1', title: 'Plan', author: 'Li', note: 'draft', price: 3 };
  const subgraph = tinySubgraph(
    'archive',
    `type Query {
      file: File
      files: [File!]!
      shelf: [Thing]
      things: [Named]
      vault: Vault
      mine: String @authenticated
    }
    type Mutation {
      note(text: String!): String @requiresScopes(scopes: [["write"]])
      look: String
    }
    interface Named { title: String }
    union Thing = File | Vault
    type File implements Named {
      id: ID!
      title: String
      author: String @authenticated
      note: String @requiresScopes(scopes: [["audit", "read"], ["all"]])
      price: Int! @policy(policies: [["auditor"]])
    }
    type Vault implements Named @requiresScopes(scopes: [["vault"]]) { title: String key: String! }`,
    {
      Query: {
        file: () => file,
        files: () => [file, { ...file, id: '2', note: null }],
        shelf: () => [
          { __typename: 'File', ...file },
          { __typename: 'Vault', title: 'V', key: 'k' },
        ],
        things: () => [{ __typename: 'Vault', title: 'V', key: 'k' }],
        vault: () => ({ title: 'V', key: 'k' }),
        mine: (_: unknown, __: unknown, { identity }) => identity?.tokenId ?? 'nobody',
      },
      Mutation: {
        note: (_: unknown, { text }: { text: string }) => text,
        look: () => 'looked',
      },
    },
  );
  return {
    /** Queries that reached the subgraph. */
    asked,
    sdl: subgraph.sdl,
    name: subgraph.name,
    answer: (request: Parameters<typeof subgraph.answer>[0]) => {
      asked.push(request.query);
      return subgraph.answer(request);
    },
  };
};
