import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { below, chance, some } from '../chance.ts';
import { field } from './weather.ts';
import type { Weather } from './weather.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.11",
  import: ["@key", "@external", "@requires", "@shareable", "@inaccessible", "@authenticated"])\n`;

const product = (id: string) => ({ __typename: 'Product', id });
const user = (id: string) => ({ __typename: 'User', id });
const anyProduct = (...seed: unknown[]) => product(`p${below(9, ...seed)}`);
const anyUser = (...seed: unknown[]) => user(`u${below(7, ...seed)}`);
const note = (index: number) => ({ __typename: 'Note', id: `n${index}` });

const catalogue = {
  sdl: `
  scalar JSON
  interface Node { id: ID! }
  interface Item { id: ID! title: String }
  union Hit = Product | User | Note
  enum Kind { SMALL LARGE SECRET @inaccessible }
  type Query {
    product(id: ID!): Product
    products(n: Int = 3): [Product!]!
    maybe: [Product]
    node(id: ID!): Node
    nodes: [Node]
    search: [Hit]
    grid: [[Product!]]
    items: [Item!]
    strict: Product!
  }
  type Mutation { touch(id: ID!): Product }
  type Product implements Node & Item @key(fields: "id") @key(fields: "sku") {
    id: ID! sku: String! title: String price: Float kind: Kind tags: [String!]! dims: Dims owner: User
    related(n: Int): [Product] meta: JSON @authenticated flag: Boolean! twin: Product!
  }
  type Dims { w: Int! h: Int unit: String! }
  type Note implements Item { id: ID! title: String text: String! @authenticated author: User! }
  type User implements Node @key(fields: "id") { id: ID! }`,
  resolvers: {
    Query: {
      product: field((_, __, { id }) => product(String(id))),
      products: field((_, seed, { n }) =>
        Array.from({ length: Number(n) % 5 }, (__, index) => anyProduct(seed, index)),
      ),
      maybe: field((_, seed) =>
        some(4, seed).map((at) => (chance(seed, at) < 0.2 ? null : anyProduct(seed, at))),
      ),
      node: field((_, seed) => (chance(seed) < 0.5 ? anyProduct(seed) : anyUser(seed))),
      nodes: field((_, seed) =>
        some(4, seed).map((at) =>
          chance(seed, at) < 0.5 ? anyProduct(seed, at) : anyUser(seed, at),
        ),
      ),
      search: field((_, seed) =>
        some(5, seed).map((at) => {
          const luck = chance(seed, at);
          if (luck < 0.3) return note(at);
          return luck < 0.6 ? anyProduct(seed, at) : anyUser(seed, at);
        }),
      ),
      grid: field((_, seed) =>
        some(3, seed).map((row) => some(3, seed, row).map((at) => anyProduct(seed, row, at))),
      ),
      items: field((_, seed) =>
        some(4, seed).map((at) => (chance(seed, at) < 0.4 ? note(at) : anyProduct(seed, at))),
      ),
      strict: field((_, seed) => anyProduct(seed)),
    },
    Mutation: { touch: field((_, __, { id }) => product(String(id))) },
    Product: {
      __resolveReference: ({ id, sku = '' }: { id?: string; sku?: string }) =>
        product(id ?? `p${sku.slice(1)}`),
      sku: ({ id }: { id: string }) => `s${id.slice(1)}`,
      title: field(({ id }) => `Title "${id}"\n`),
      price: field((_, seed) => below(1000, seed) / 10),
      kind: field((_, seed) => {
        const luck = chance(seed);
        if (luck < 0.45) return 'SMALL';
        return luck < 0.93 ? 'LARGE' : 'SECRET';
      }),
      tags: field((_, seed) => some(3, seed).map((at) => `tag ${at}`)),
      dims: field(({ id }) => ({ id })),
      owner: field((_, seed) => anyUser(seed)),
      related: field((_, seed, { n }) =>
        some(Number(n ?? 3), seed).map((at) =>
          chance(seed, at) < 0.2 ? null : anyProduct(seed, at),
        ),
      ),
      meta: field((_, seed) => ({ a: [1, { b: seed.length }], __typename: 'x' })),
      flag: field((_, seed) => chance(seed) < 0.5),
      twin: field((_, seed) => anyProduct(seed)),
    },
    Dims: {
      w: field((_, seed) => below(50, seed)),
      h: field((_, seed) => below(50, seed)),
      unit: field(() => 'cm'),
    },
    Note: {
      title: field(() => 'note'),
      text: field(({ id }) => `text of ${id}`),
      author: field((_, seed) => anyUser(seed)),
    },
  },
};

const people = {
  sdl: `
  scalar JSON
  type Query { me: User users: [User] }
  type User @key(fields: "id") {
    id: ID! name: String email: String! @authenticated friends: [User!] best: Product json: JSON address: Address!
  }
  type Address @shareable { city: String! zip: String }
  type Product @key(fields: "id") { id: ID! reviews(first: Int): [Review!]! rating: Float }
  type Review { id: ID! body: String stars: Int! author: User! product: Product }`,
  resolvers: {
    Query: {
      me: field((_, seed) => anyUser(seed)),
      users: field((_, seed) => some(4, seed).map((at) => anyUser(seed, at))),
    },
    User: {
      __resolveReference: (reference: { id: string }, { seed, missing }: Weather) =>
        chance(seed, 'found', reference.id) < missing ? null : reference,
      name: field(({ id }) => `Name of ${id}`),
      email: field(({ id }) => `${id}@example.org`),
      friends: field((_, seed) => some(3, seed).map((at) => anyUser(seed, at))),
      best: field((_, seed) => anyProduct(seed)),
      json: field((_, seed) => (chance(seed) < 0.5 ? [1, 'a', null] : 'plain')),
      address: field(({ id }) => ({ id })),
    },
    Address: { city: field(() => 'Tianjin'), zip: field(() => '300000') },
    Product: {
      reviews: field(({ id }, seed, { first }) =>
        some(Number(first ?? 3), seed).map((at) => ({ id: `${id}r${at}` })),
      ),
      rating: field((_, seed) => chance(seed) * 5),
    },
    Review: {
      body: field(({ id }) => `body of ${id}`),
      stars: field((_, seed) => below(6, seed)),
      author: field((_, seed) => anyUser(seed)),
      product: field((_, seed) => anyProduct(seed)),
    },
  },
};

const warehouse = {
  sdl: `
  type Product @key(fields: "id") {
    id: ID! price: Float @external shipping: Float @requires(fields: "price") stock: Int! parts: [Part!] maker: Maker
  }
  type User @key(fields: "id") { id: ID! score: Int wishlist: [Product!] toString: String }
  union Part = Bolt | Nut
  type Bolt { size: Int! length: Float }
  type Nut { size: Int! colour: String! }
  interface Maker { label: String! }
  type Firm implements Maker { label: String! vat: String! }
  type Person implements Maker { label: String! user: User }`,
  resolvers: {
    Product: {
      __resolveReference: (reference: unknown) => reference,
      shipping: ({ price }: { price?: number | null }) =>
        price === null || price === undefined ? null : price / 10,
      stock: field((_, seed) => below(9, seed)),
      parts: field(({ id }, seed) =>
        some(3, seed).map((at) => ({
          __typename: chance(seed, at) < 0.5 ? 'Bolt' : 'Nut',
          id: id + String(at),
        })),
      ),
      maker: field(({ id }, seed) => ({
        __typename: chance(seed) < 0.5 ? 'Firm' : 'Person',
        id,
      })),
    },
    User: {
      score: field((_, seed) => below(100, seed)),
      wishlist: field((_, seed) => some(3, seed).map((at) => anyProduct(seed, at))),
      toString: field(({ id }) => `string of ${id}`),
    },
    Bolt: { size: field(() => 3), length: field(() => 1.5) },
    Nut: { size: field(() => 4), colour: field(() => 'red') },
    Firm: { label: field(() => 'firm'), vat: field(() => 'vat') },
    Person: { label: field(() => 'person'), user: field((_, seed) => anyUser(seed)) },
  },
};

const ALL = Object.entries({ catalogue, people, warehouse });

/** Schemas that can be executed, by name. */
export const schemas: Readonly<Record<string, GraphQLSchema>> = Object.fromEntries(
  ALL.map(([name, { sdl, resolvers }]) => [
    name,
    buildSubgraphSchema({ typeDefs: parse(LINK + sdl), resolvers: resolvers as never }),
  ]),
);

/** Three subgraphs with all that can be between them: interfaces, unions, lists of lists, two keys, fields that require others. */
export function composeMixed(): string {
  const { supergraphSdl, errors } = composeServices(
    ALL.map(([name, { sdl }]) => ({
      name,
      url: `http://${name}.invalid`,
      typeDefs: parse(LINK + sdl),
    })),
  );
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
