import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { requiredArguments } from './requires.ts';

const judged = (sdl: string) => requiredArguments('products', parse(sdl));

describe('the rule of @requires', () => {
  it('refuses a required field that takes arguments', () => {
    const found = judged(`
      type Parcel @key(fields: "id") {
        id: ID!
        weight(unit: String!): Int @external
        postage: Int @requires(fields: "weight(unit: \\"kg\\")")
      }
    `);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^products: Parcel\.postage requires Parcel\.weight, /);
  });

  it('looks beneath lists, into fragments and across extensions', () => {
    const found = judged(`
      extend type Order @key(fields: "id") {
        id: ID!
        parcels: [Parcel!]! @external
        postage: Int @requires(fields: "parcels { ... on Parcel { size { width(unit: KG) } } }")
      }
      type Parcel { size: Size @external }
      type Size { height: Int }
      extend type Size { width(unit: Unit): Int @external }
    `);
    expect(found).toEqual([expect.stringContaining('Order.postage requires Size.width')]);
  });

  it('allows what takes none', () => {
    const sdl = `type Parcel { weight: Int @external label(in: String): String postage: Int @requires(fields: "weight") }`;
    expect(judged(sdl)).toEqual([]);
  });
});
