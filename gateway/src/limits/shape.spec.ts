import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { shapeOf } from './shape.ts';

const shape = (text: string) => shapeOf(parse(text));

describe('the shape of a document', () => {
  it('counts levels, fields, aliases, directives, root fields and operations', () => {
    expect(shape('{ a { b: c @x d } e }')).toEqual({
      depth: 2,
      fields: 4,
      aliases: 1,
      directives: 1,
      rootFields: 2,
      operations: 1,
    });
  });

  it('writes fragments out at each place, inline and named', () => {
    const text = '{ a { ...F } b { ...F @x } ... @y { c } } fragment F on T @z { d: e { f } }';
    expect(shape(text)).toMatchObject({
      depth: 3,
      fields: 7,
      aliases: 2,
      directives: 4,
      rootFields: 3,
    });
  });

  it('is that of the largest operation, and of a fragment that none uses', () => {
    const text = 'query A { a } query B { b { c } } fragment F on T { d { e { f: g } } }';
    expect(shape(text)).toMatchObject({ depth: 3, fields: 3, aliases: 1, operations: 2 });
  });

  it('counts the directives of operations and variables', () => {
    expect(shape('query ($a: A @x, $b: B @y @z) @w { a }')).toMatchObject({ directives: 4 });
  });

  it('of a bomb of fragments is told at once, as large as it is', () => {
    const lines = Array.from(
      { length: 60 },
      (_, n) => `fragment F${String(n)} on T { ...F${String(n + 1)} ...F${String(n + 1)} }`,
    );
    const before = performance.now();
    const { fields } = shape(`{ ...F0 } ${lines.join(' ')} fragment F60 on T { a }`);
    expect(fields).toBe(Number.MAX_SAFE_INTEGER);
    expect(performance.now() - before).toBeLessThan(100);
  });

  it('is without end where a fragment is spread within itself', () => {
    const text = '{ ...A } fragment A on T { ...B } fragment B on T { a { ...A } }';
    expect(shape(text).depth).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('takes a fragment that is not there for nothing', () => {
    expect(shape('{ a ...F }')).toMatchObject({ fields: 1, depth: 1 });
  });
});
