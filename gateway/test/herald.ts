import type { ExecutionResult } from 'graphql';
import { stoppable } from '@jiedui/event-stream';
import { coded, tinySubgraph } from './tiny-subgraph.ts';
import type { SubgraphRequest } from '../src/data-source/fetch-fields.ts';

/** Tells the names of regions, whenever a spec says so. */
export function herald() {
  const asked: SubgraphRequest[] = [];
  const listeners = new Set<(code: string | undefined) => void>();
  const { name, sdl, answer } = tinySubgraph(
    'herald',
    `scalar RegionCode
    type Query { ping: String }
    type Subscription { told(after: String, about: String): Region open: Region @requiresScopes(scopes: [["listen"]]) }
    type Region @key(fields: "code") { code: RegionCode! }`,
    { Query: { ping: () => 'pong' } },
  );
  let count = 0;
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
    /** Tells everybody of a region. */
    tell: (code: string) => {
      count += 1;
      for (const listener of listeners) listener(code);
    },
    /** Breaks off all streams. */
    fall: () => {
      for (const listener of listeners) listener(undefined);
    },
    subscribe: async (request: SubgraphRequest): Promise<Results | ExecutionResult> => {
      asked.push(request);
      if (request.variables?.['after'] === 'nonsense')
        return Promise.resolve({ errors: [coded('BAD_CURSOR', 'after is no cursor')] });
      await new Promise((resolve) => setTimeout(resolve, told.pause));
      return stoppable((signal) => events(signal, listeners, () => count));
    },
  };
  return told;
}

type Results = AsyncGenerator<ExecutionResult, void, void>;

async function* events(
  signal: AbortSignal,
  listeners: Set<(code: string | undefined) => void>,
  count: () => number,
): Results {
  const waiting: (string | undefined)[] = [];
  let wake: () => void = () => undefined;
  const listener = (code: string | undefined) => {
    waiting.push(code);
    wake();
  };
  listeners.add(listener);
  signal.addEventListener('abort', () => {
    wake();
  });
  try {
    while (!signal.aborted) {
      if (waiting.length === 0)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      if (waiting.length === 0) continue;
      const code = waiting.shift();
      if (code === undefined) throw new Error('fallen');
      const cursor = `c${String(count())}`;
      yield { data: { told: { __typename: 'Region', code } }, extensions: { cursor } };
    }
  } finally {
    listeners.delete(listener);
  }
}
