import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { undescribed } from './descriptions.ts';

describe('the rule of descriptions', () => {
  it('names every type, field, argument, enum value and input field that says nothing of itself', () => {
    const api = buildSchema(`
      type Query { box(at: Place, "Described." size: Size): Box }
      type Box implements Thing { id: ID! "Described." size: Size }
      interface Thing { id: ID! }
      union Any = Box
      enum Size { LARGE "Described." SMALL }
      input Place { shelf: Int "   " row: Int }
      scalar Weight
    `);
    expect(undescribed(api)).toEqual(
      [
        'Any',
        'Box',
        'Box.id',
        'Place',
        'Place.row',
        'Place.shelf',
        'Query.box',
        'Query.box(at:)',
        'Size',
        'Size.LARGE',
        'Thing',
        'Thing.id',
        'Weight',
      ].map((place) => `${place} has no description`),
    );
  });

  it('asks nothing of root types, whatever they are called', () => {
    const api = buildSchema('schema { query: Root } type Root { "Described." box: Int }');
    expect(undescribed(api)).toEqual([]);
  });
});
