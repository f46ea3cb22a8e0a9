import { describe, expect, it } from 'vitest';
import { sharesOf } from './shares.ts';

const frame = (id: number, functionName: string, url: string, children: number[] = []) => ({
  id,
  callFrame: { functionName, url },
  children,
});

describe('the shares of a profile', () => {
  it('are of the busy time, and give a part what it calls', () => {
    const nodes = [
      frame(1, '(root)', '', [2, 3, 5]),
      frame(2, '(idle)', ''),
      frame(3, 'judge', 'file:///x/gateway/src/limits/document-judge.ts', [4]),
      frame(4, 'parse', 'file:///x/node_modules/graphql/language/parser.js'),
      frame(5, 'execute', 'file:///x/node_modules/cockatiel/dist/Policy.js', [6]),
      frame(6, 'post', 'file:///x/gateway/src/limits/shape.ts'),
    ];
    const shares = sharesOf({ nodes, samples: [2, 4, 5, 6], timeDeltas: [900, 50, 25, 25] });
    expect(Object.fromEntries(shares)).toEqual({ limits: 0.75, guard: 0.25 });
  });

  it('leave what belongs to no part to the rest', () => {
    const nodes = [frame(1, '(root)', '', [2]), frame(2, 'run', 'file:///x/gateway/src/apollo.ts')];
    expect(sharesOf({ nodes, samples: [2], timeDeltas: [1] })).toEqual(
      new Map([['everything else', 1]]),
    );
  });
});
