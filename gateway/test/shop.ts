import { tinySubgraph } from './tiny-subgraph.ts';

const prices: Readonly<Record<string, number>> = { USD: 100, EUR: 90 };

/** Owns products and what they cost, in any currency. */
export const shop = tinySubgraph(
  'shop',
  `type Query { product: Product }
  type Product @key(fields: "upc") { upc: ID! price(currency: String!): Int weight: Int broken: Int }`,
  {
    Query: { product: () => ({ upc: '1' }) },
    Product: {
      __resolveReference: ({ upc }: { upc: string }) => ({ upc }),
      price: (_: unknown, { currency }: { currency: string }) => prices[currency] ?? null,
      weight: () => 2,
      broken: () => {
        throw new Error('cannot be read');
      },
    },
  },
);

interface Needs {
  readonly price: number;
  readonly weight: number;
}

/** Computes from what it requires, with arguments. */
export const shipping = tinySubgraph(
  'shipping',
  `type Query { ping: String }
  type Product @key(fields: "upc") {
    upc: ID!
    price(currency: String!): Int @external
    weight: Int @external
    inDollars: Int @requires(fields: "price(currency: \\"USD\\") weight")
    inEuros: Int @requires(fields: "price(currency: \\"EUR\\") weight")
  }`,
  {
    Query: { ping: () => 'pong' },
    Product: {
      inDollars: ({ price, weight }: Needs) => price * weight,
      inEuros: ({ price, weight }: Needs) => price * weight,
    },
  },
);

/** Requires what requires with arguments. */
export const billing = tinySubgraph(
  'billing',
  `type Query { pong: String }
  type Product @key(fields: "upc") {
    upc: ID!
    inDollars: Int @external
    withTax: Int @requires(fields: "inDollars")
  }`,
  {
    Query: { pong: () => 'ping' },
    Product: { withTax: ({ inDollars }: { inDollars: number }) => inDollars + 20 },
  },
);
