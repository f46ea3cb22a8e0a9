import type { AnswerRead, Change, Changes } from '../src/answer-cache/changes.ts';
import type { SubgraphRequest } from '../src/data-source/fetch-fields.ts';
import { InProcessDataSource } from '../src/data-source/in-process-data-source.ts';
import type { TinySubgraph } from './tiny-subgraph.ts';

type Told = AnswerRead | undefined;

/** A subgraph that says what it read, and tells the changes that a spec wants it to. */
export function telling(
  subgraph: Pick<TinySubgraph, 'name' | 'sdl' | 'answer'>,
  readOf: (request: SubgraphRequest) => Told,
) {
  const { name, sdl } = subgraph;
  let says = readOf;
  const log: Change[] = [];
  let isAway = false;
  let held: Promise<void> | undefined;
  let holds = 0;
  const asked: SubgraphRequest[] = [];
  const listeners = new Set<() => void>();
  const feed = {
    read: (after?: string): Promise<Changes> => {
      if (isAway) return Promise.reject(new Error('the log is away'));
      const position = String(log.length);
      const changes = log.slice(Number(after ?? log.length));
      return Promise.resolve({ position, isAll: after === undefined, changes, hasWords: false });
    },
    onRing: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return {
    name,
    sdl,
    answer: subgraph.answer,
    feed,
    /** Fetches that have reached it. */
    asked,
    /** Fetches that it has not answered yet. */
    get holds() {
      return holds;
    },
    source: new InProcessDataSource({
      name,
      answer: async ({ onRead, ...request }) => {
        asked.push(request);
        const answer = await subgraph.answer(request);
        holds += 1;
        await held;
        holds -= 1;
        const said = says(request);
        if (said) onRead?.(said);
        return answer;
      },
    }),
    /** Says this of each fetch from now on. */
    says: (said: Told) => {
      says = () => said;
    },
    /** Says what it read from now on. */
    saysAgain: () => {
      says = readOf;
    },
    isAway: (is: boolean) => {
      isAway = is;
    },
    /** Answers nothing until what it gives is called. */
    hold: () => {
      let release: () => void = () => undefined;
      held = new Promise((resolve) => {
        release = resolve;
      });
      return () => {
        held = undefined;
        release();
      };
    },
    /** A row of a table was written. */
    change: (table: string, id: string, isNew = false) => {
      log.push({ table, id, pairings: [], isNew });
      for (const listener of listeners) listener();
    },
  };
}
