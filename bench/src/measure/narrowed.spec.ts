import { describe, expect, it } from 'vitest';
import { narrowed, narrowedTo } from './narrowed.ts';

const flat = (query: string) => query.replace(/\s+/g, ' ');

describe('a narrowed operation', () => {
  it('is without the fields at the paths, and with all others of their names', () => {
    const query = 'query P($id: ID!) { p(id: $id) { name a { nodes { b { id name } c } } } name }';
    expect(flat(narrowed(query, ['p.a.nodes.b.name', 'p.name', 'p.a.nodes.c']))).toBe(
      'query P($id: ID!) { p(id: $id) { a { nodes { b { id } } } } name }',
    );
  });

  it('knows fields by what the answer calls them', () => {
    expect(flat(narrowed('{ a: b { c } b: a { c d } }', ['a', 'b.c']))).toBe('{ b: a { d } }');
  });

  it('is asked with the variables of the whole, and compared with what is left of it', () => {
    const { asks, reads, lacks } = narrowedTo(['a']);
    const request = { query: '{ a b }', variables: { id: 1 } };
    expect(asks(request)).toEqual({ query: '{\n  b\n}', variables: { id: 1 } });
    expect(reads(request, { b: 2 })).toEqual({ b: 2 });
    expect(lacks).toEqual(['a']);
  });
});
