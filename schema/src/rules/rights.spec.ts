import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { severeRules } from './rights.ts';

const judged = (sdl: string) => severeRules('pairings', parse(sdl));

describe('the rule of rights', () => {
  it('refuses a field that cannot be null where it is denied', () => {
    const found = judged(`
      type Revision { tokenId: String! @requiresScopes(scopes: [["audit"]]) at: String! }
      extend type Region { secret: [Int]! @authenticated plan: Int! @policy(policies: [["a"]]) }
    `);
    expect(found.map((words) => /pairings: (\S+) is/.exec(words)?.[1])).toEqual([
      'Revision.tokenId',
      'Region.secret',
      'Region.plan',
    ]);
  });

  it('allows those that can, and changes, which are refused whole', () => {
    const sdl = `type Revision { tokenId: String @authenticated }
      type Mutation { change: Int! @authenticated }`;
    expect(judged(sdl)).toEqual([]);
  });
});
