import type { ExecutionResult } from 'graphql';
import { stoppable } from '@jiedui/event-stream';
import { coded, tinySubgraph } from './tiny-subgraph.ts';
import type { SubgraphRequest } from '../src/data-source/fetch-fields.ts';

/** Tells the names of regions, whenever a spec says so. */
export function herald() {
  const asked: SubgraphRequest[] = [];
  const log: string[] = [];
  const listeners = new Set<(isFalling: boolean) => void>();
  const { name, sdl, answer } = tinySubgraph(
    'herald',
    `scalar RegionCode
    type Query { ping: String }
    type Subscription { told(after: String, about: String): Region open: Region @requiresScopes(scopes: [["listen"]]) }
    type Region @key(fields: "code") { code: RegionCode! }`,
    { Query: { ping: () => 'pong' } },
  );
  const told = {
    name,
    sdl,
    answer,
    /** Milliseconds until a stream is open. */
    pause: 0,
    /** Subscriptions that reached the subgraph. */
    asked,
    /** Streams that are open. */
    get open() {
      return listeners.size;
    },
    /** Tells everybody of a region; the cursor of the nth is `cn`. */
    tell: (code: string) => {
      log.push(code);
      for (const listener of listeners) listener(false);
    },
    /** Breaks off all streams. */
    fall: () => {
      for (const listener of listeners) listener(true);
    },
    subscribe: async (request: SubgraphRequest): Promise<Results | ExecutionResult> => {
      asked.push(request);
      const after: unknown = request.variables?.['after'];
      if (after === 'nonsense')
        return Promise.resolve({ errors: [coded('BAD_CURSOR', 'after is no cursor')] });
      await new Promise((resolve) => setTimeout(resolve, told.pause));
      const begin = typeof after === 'string' ? Number(after.slice(1)) : log.length;
      return stoppable((signal) => events(signal, listeners, { log, begin }));
    },
  };
  return told;
}

type Results = AsyncGenerator<ExecutionResult, void, void>;

async function* events(
  signal: AbortSignal,
  listeners: Set<(isFalling: boolean) => void>,
  { log, begin }: { log: readonly string[]; begin: number },
): Results {
  const state: { isFallen: boolean } = { isFallen: false };
  let wake: () => void = () => undefined;
  const listener = (isFalling: boolean) => {
    state.isFallen ||= isFalling;
    wake();
  };
  listeners.add(listener);
  signal.addEventListener('abort', () => {
    wake();
  });
  try {
    for (let at = begin; !signal.aborted;) {
      if (state.isFallen) throw new Error('fallen');
      const code = log[at];
      if (code === undefined)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      else {
        at += 1;
        const cursor = `c${String(at)}`;
        yield { data: { told: { __typename: 'Region', code } }, extensions: { cursor } };
      }
    }
  } finally {
    listeners.delete(listener);
  }
}
