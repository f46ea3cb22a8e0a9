import { setTimeout as wait } from 'node:timers/promises';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { coded, RegionCode, tinySubgraph } from './tiny-subgraph.ts';
import type { TinySubgraph } from './tiny-subgraph.ts';

const regions = [
  { code: '120116', name: 'Binhai' },
  { code: '632300', name: 'Huangnan' },
  { code: '120000', name: 'Tianjin' },
];
const find = (code: string) => regions.find((region) => region.code === code);

/** Owns regions and the ways in which a field can go wrong. */
export const places = tinySubgraph(
  'places',
  `scalar RegionCode
  type Query {
    region(code: RegionCode!): Region
    byText(id: ID!): Region
    regions: [Region!]!
    echo(input: Note): String
    coded(code: String!): String
    explode: String
    mustExplode: String!
    slow(milliseconds: Int!): String
  }
  type Mutation { rename(code: RegionCode!, name: String!): Region }
  input Note { text: String! count: Int }
  type Region @key(fields: "code") { code: RegionCode! name: String! secret: String }`,
  {
    RegionCode,
    Query: {
      region: (_: unknown, { code }: { code: string }) => find(code) ?? null,
      byText: (_: unknown, { id }: { id: string }) => find(id) ?? null,
      regions: () => regions,
      echo: (_: unknown, { input }: { input?: { text: string } }) => input?.text ?? null,
      coded: (_: unknown, { code }: { code: string }) => {
        throw coded(code, `as ${code} would be worded`);
      },
      explode,
      mustExplode: explode,
      slow: async (_: unknown, { milliseconds }: { milliseconds: number }) => {
        await wait(milliseconds);
        return 'done';
      },
    },
    Mutation: {
      rename: (_: unknown, { code, name }: { code: string; name: string }) => ({
        ...find(code),
        name,
      }),
    },
    Region: { __resolveReference: ({ code }: { code: string }) => find(code), secret: explode },
  },
);

/** Lends fields to regions. */
export const industry = tinySubgraph(
  'industry',
  `scalar RegionCode
  type Query { parkCount: Int }
  type Region @key(fields: "code") { code: RegionCode! parks(first: Int): [Park!] flagship: Park! }
  type Park { name: String region: Region }`,
  {
    RegionCode,
    Query: { parkCount: () => 3 },
    Region: {
      __resolveReference: ({ code }: { code: string }) => ({ code }),
      parks: ({ code }: { code: string }, { first = 1 }: { first?: number }) => {
        if (first < 0) throw coded('BAD_INPUT', 'first is between 0 and 100');
        return Array.from({ length: first }, (_, index) => ({
          name: `Park ${String(index + 1)} of ${code}`,
        }));
      },
      flagship: ({ code }: { code: string }) =>
        code === '120000' ? null : { name: `Park of ${code}` },
    },
  },
);

function explode(): never {
  throw new Error('select name from region failed at 10.0.0.7:5432');
}

/** Composes subgraphs at the addresses given; the default address is one where nothing listens. */
export function compose(
  urls: Readonly<Record<string, string>> = {},
  subgraphs: readonly TinySubgraph[] = [places, industry],
): string {
  const { supergraphSdl, errors } = composeServices(
    subgraphs.map(({ name, sdl }) => ({
      name,
      url: urls[name] ?? 'http://127.0.0.1:1/graphql',
      typeDefs: parse(sdl),
    })),
  );
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
