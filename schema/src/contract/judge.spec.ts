import { describe, expect, it } from 'vitest';
import { quotesOf } from './contract-test.ts';
import { judge } from './judge.ts';

const data = {
  box: { name: 'Left', lids: [{ size: 1 }, { size: 2 }, { size: null }], owner: null },
};

describe('an expectation of the contract', () => {
  it.each([
    { path: 'box.name', equals: 'Left' },
    { path: 'box.owner', equals: null },
    { path: 'box.owner.name', equals: null },
    { path: 'box.lids[*].size', equals: [1, 2, null] },
    { path: 'box.lids[*].size', contains: 2 },
    { path: ['box.lids[*].size', 'box.name'], containsAll: ['Left', 1] },
    { path: 'box.lids[*].size', count: 2 },
    { path: 'box.owner.lids[*].size', containsAll: [] },
  ])('holds: $path', (expectation) => {
    expect(judge(expectation, data)).toBeNull();
  });

  it.each([
    [{ path: 'box.name', equals: 'Right' }, 'box.name is "Left", not "Right"'],
    [{ path: 'box.width', equals: null }, 'box.width is undefined, not null'],
    [{ path: 'box.lids[*].size', contains: 3 }, 'box.lids[*].size lacks 3: [1,2,null]'],
    [{ path: 'box.lids[*].size', containsAll: [1, 4] }, 'box.lids[*].size lacks [4]'],
    [{ path: 'box.lids[*].size', count: 3 }, 'box.lids[*].size has 2, not 3'],
  ])('is broken, and says how: %o', (expectation, words) => {
    expect(judge(expectation, data)).toBe(words);
  });

  it('finds the quotes of the shipped facts, and names those that are missing', () => {
    const containsAllQuotesOf = '../../../packages/facts/data/seed-facts.json';
    const quotes = quotesOf(containsAllQuotesOf);
    const expectation = { path: 'quotes[*]', containsAllQuotesOf };
    expect(judge(expectation, { quotes: quotes.map(({ quote }) => quote) })).toBeNull();
    expect(judge(expectation, { quotes: quotes.slice(1).map(({ quote }) => quote) })).toBe(
      'quotes[*] lacks the quotes of F01',
    );
    expect(quotes).toHaveLength(59);
  });
});
