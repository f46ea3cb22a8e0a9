import { CONNECTIONS_ASKING } from './load.ts';
import type { Request } from './workload.ts';

const AWAKE_MS = 1_000;

/**
 * Asks over as many connections as will be used, whatever comes of it. Behind a gateway that was idle for half a minute,
 * connections have been closed, and with some it is the first requests that find out.
 */
export async function awaken(url: string, requests: readonly Request[]): Promise<void> {
  const signal = AbortSignal.timeout(AWAKE_MS);
  const asked = Array.from({ length: CONNECTIONS_ASKING }, async (_, n) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(requests[n % requests.length]),
      signal,
    });
    await response.arrayBuffer();
  });
  await Promise.allSettled(asked);
}
