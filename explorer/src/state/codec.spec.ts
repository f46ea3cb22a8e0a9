import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readState, writeState } from './codec.ts';
import { day, flag, matching, number, oneOf, someOf } from './params.ts';

const params = {
  measure: oneOf('records', 'contracted'),
  domain: someOf('industry', 'education', 'labour'),
  confirmed: flag(),
  from: day(),
  n: number(50, 1, 1000),
  focus: matching(/^\w{1,20}$/),
};
const usual = {
  measure: 'records',
  domain: [],
  confirmed: false,
  from: '',
  n: 50,
  focus: '',
} as const;

describe('the state in an address', () => {
  it('is as usual where the address says nothing', () => {
    expect(readState(params, '')).toEqual({ state: usual, dropped: [] });
    expect(writeState(params, usual)).toBe('');
  });

  it('is what the address says', () => {
    const search =
      '?measure=contracted&domain=labour,industry&confirmed=1&from=2023-05-01&n=200&focus=632300';
    const { state, dropped } = readState(params, search);
    expect(dropped).toEqual([]);
    expect(state).toEqual({
      measure: 'contracted',
      domain: ['industry', 'labour'],
      confirmed: true,
      from: '2023-05-01',
      n: 200,
      focus: '632300',
    });
    expect(writeState(params, state)).toBe(
      'measure=contracted&domain=industry,labour&confirmed=1&from=2023-05-01&n=200&focus=632300',
    );
  });

  it.each([
    ['an unknown name', 'token=x', 'token'],
    ['an unknown word', 'measure=weight', 'measure'],
    ['one unknown word of several', 'domain=labour,love', 'domain'],
    ['the same name twice', 'from=2023-01-01&from=2023-01-02', 'from'],
    ['a day that is none', 'from=2023-02-30', 'from'],
    ['too much', 'n=1001', 'n'],
    ['no number', 'n=1e2', 'n'],
    ['markup', 'focus=%3Cscript%3E', 'focus'],
    ['a name of every object', '__proto__=1', '__proto__'],
  ])('leaves out, and names, %s', (_, search, name) => {
    expect(readState(params, search)).toEqual({ state: usual, dropped: [name] });
  });

  it('survives the way into an address and back', () => {
    const days = fc
      .integer({ min: 0, max: 40_000 })
      .map((n) => new Date(n * 86_400_000).toJSON().slice(0, 10));
    const states = fc.record({
      measure: fc.constantFrom('records' as const, 'contracted' as const),
      domain: fc.subarray(['industry', 'education', 'labour'] as const),
      confirmed: fc.boolean(),
      from: fc.oneof(fc.constant(''), days),
      n: fc.integer({ min: 1, max: 1000 }),
      focus: fc.stringMatching(/^\w{0,20}$/),
    });
    fc.assert(
      fc.property(states, (state) => {
        expect(readState(params, writeState(params, state))).toEqual({ state, dropped: [] });
      }),
    );
  });
});
