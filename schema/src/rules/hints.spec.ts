import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compose } from '../composition.ts';
import { unexplainedHints } from './hints.ts';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@shareable"])';
const subgraph = (name: string, words: string) => ({
  name,
  url: '',
  typeDefs: parse(`${LINK} type Query { "${words}" now: Int @shareable }`),
});

/** Two subgraphs that describe one field in two ways. */
function hints() {
  const composition = compose([subgraph('one', 'In seconds.'), subgraph('two', 'In minutes.')]);
  if ('errors' in composition) throw new Error(composition.errors.join());
  return composition.hints;
}

describe('the rule of hints', () => {
  it('names a hint that nobody explained', () => {
    const [problem, ...others] = unexplainedHints(hints(), []);
    expect(problem).toMatch(/INCONSISTENT_DESCRIPTION.*Query\.now/);
    expect(others).toEqual([]);
  });

  it('lets an explained hint pass', () => {
    const reason = 'The two clocks differ on purpose.';
    const allowed = [{ code: 'INCONSISTENT_DESCRIPTION', element: 'Query.now', reason }];
    expect(unexplainedHints(hints(), allowed)).toEqual([]);
  });

  it('names an explanation that nothing needs', () => {
    const allowed = [{ code: 'UNUSED_ENUM_TYPE', element: 'Clock', reason: 'Used soon.' }];
    expect(unexplainedHints([], allowed)).toEqual([
      'the exception for UNUSED_ENUM_TYPE at Clock is needed no more',
    ]);
  });
});
