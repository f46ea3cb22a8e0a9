import type { InternalTokens } from '@jiedui/identity';
import type { ChangeFeed, Changes } from './changes.ts';

/** Milliseconds for one look: later than that what was seen is old. */
const TIMEOUT = 1_000;

/** What changes in a subgraph over HTTP: `/changes` beside its graph, for whoever knows the parts' secret. */
export const httpFeed = (url: string, tokens: InternalTokens | undefined): ChangeFeed => ({
  read: async (after) => {
    const proof = await tokens?.sign(null);
    const address = new URL(after === undefined ? 'changes' : `changes?after=${after}`, url);
    const response = await fetch(address, {
      headers: proof === undefined ? {} : { authorization: `Bearer ${proof}` },
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (!response.ok) throw new Error(`/changes is answered ${String(response.status)}`);
    return (await response.json()) as Changes;
  },
});
