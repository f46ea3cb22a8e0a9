import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { vagueDeprecations } from './deprecations.ts';

const judged = (reason: string) =>
  vagueDeprecations(buildSchema(`type Query { now: Int @deprecated${reason} }`));

describe('the rule of deprecations', () => {
  it('lets pass what says a way out and gives time for it', () => {
    expect(judged('(reason: "Use then. Since 2026-11-26, gone after 2027-02-24.")')).toEqual([]);
  });

  it.each([
    ['no reason', ''],
    ['a reason without days', '(reason: "Use then.")'],
    ['days without a reason', '(reason: "Since 2026-11-26, gone after 2027-06-01.")'],
    ['a day that is none', '(reason: "Use then. Since 2026-11-31, gone after 2027-06-01.")'],
    ['no end', '(reason: "Use then. Since 2026-11-26.")'],
  ])('names %s, and says what is wanted', (_, reason) => {
    expect(judged(reason)).toEqual([
      expect.stringMatching(/^the deprecation of Query\.now must say what to use and end with /),
    ]);
  });

  it('names one that gives too little time', () => {
    expect(judged('(reason: "Use then. Since 2026-11-26, gone after 2026-12-26.")')).toEqual([
      expect.stringContaining('gives clients 30 days; at least 90 must lie between'),
    ]);
  });

  it('looks at arguments, input fields and enum values too', () => {
    const api = buildSchema(`
      type Query { box(at: Int @deprecated, in: Place, size: Size): Int }
      input Place { shelf: Int @deprecated }
      enum Size { LARGE @deprecated SMALL }
    `);
    expect(vagueDeprecations(api).map((problem) => problem.split(' ')[3])).toEqual([
      'Query.box(at:)',
      'Place.shelf',
      'Size.LARGE',
    ]);
  });
});
