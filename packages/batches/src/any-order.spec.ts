import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Batches } from './batches.ts';

interface Asking {
  readonly name: string;
  readonly signal: AbortSignal;
}
interface UnderWay {
  readonly calls: readonly Asking[];
  readonly answer: () => void;
  readonly fail: () => void;
}

const KINDS = ['titles', 'dates'];
/** What may happen, one after the other; numbers choose what it happens to. */
const happening = fc.oneof(
  { weight: 6, arbitrary: fc.record({ what: fc.constant('ask' as const), which: fc.nat(3) }) },
  { weight: 4, arbitrary: fc.record({ what: fc.constant('answer' as const), which: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('fail' as const), which: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('giveUp' as const), which: fc.nat(99) }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('turn' as const), which: fc.nat(9) }) },
);

const outcomeOf = (asked: Promise<string>): Promise<string> =>
  asked.catch((error: unknown) => (error as Error).message);

describe('calls in any order', () => {
  it('are each answered once, with their own answer, failed or given up, and nothing is left', async () => {
    const run = async (happenings: readonly { what: string; which: number }[]) => {
      const underWay: UnderWay[] = [];
      let total = 0;
      const batches = new Batches<Asking, string>({
        answer: (calls) =>
          new Promise((resolve, reject) => {
            const done = (end: () => void) => () => {
              underWay.splice(underWay.indexOf(own), 1);
              end();
            };
            const own: UnderWay = {
              calls,
              answer: done(() => {
                resolve(calls.map(({ name }) => `answer to ${name}`));
              }),
              fail: done(() => {
                reject(new Error('failed'));
              }),
            };
            underWay.push(own);
          }),
        mostSize: 4,
        mostMs: 1_000_000,
        givenUp: () => new Error('given up'),
      });
      const asked: { name: string; giver: AbortController; outcome: Promise<string> }[] = [];
      const ask = (kind: string) => {
        const giver = new AbortController();
        const name = `${kind} ${String((total += 1))}`;
        const outcome = outcomeOf(batches.ask(kind, { name, signal: giver.signal }));
        asked.push({ name, giver, outcome });
      };
      const chosen = <T>(from: readonly T[], which: number): T | undefined =>
        from[which % from.length];
      // So that both kinds are timed.
      for (const kind of KINDS) ask(kind);
      for (const { answer } of [...underWay]) answer();
      await turn();
      for (const { what, which } of happenings) {
        if (what === 'ask') ask(chosen(KINDS, which) ?? '');
        if (what === 'answer') chosen(underWay, which)?.answer();
        if (what === 'fail') chosen(underWay, which)?.fail();
        if (what === 'giveUp') chosen(asked, which)?.giver.abort();
        if (what === 'turn') await turn();
      }
      const state = { isOver: false };
      const over = Promise.all(asked.map(({ outcome }) => outcome)).then((outcomes) => {
        state.isOver = true;
        return outcomes;
      });
      while (!state.isOver) {
        for (const { answer } of [...underWay]) answer();
        await pause(1);
      }
      for (const [at, outcome] of (await over).entries()) {
        const { name = '', giver } = asked[at] ?? {};
        const possible = [
          `answer to ${name}`,
          'failed',
          ...(giver?.signal.aborted ? ['given up'] : []),
        ];
        expect(possible).toContain(outcome);
      }
      while (underWay.length > 0) underWay[0]?.answer();
      await batches.ended();
    };
    await fc.assert(fc.asyncProperty(fc.array(happening, { maxLength: 60 }), run), {
      numRuns: 1000,
    });
  }, 120_000);
});
