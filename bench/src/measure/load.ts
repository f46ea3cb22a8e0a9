import autocannon from 'autocannon';
import type { Request } from './workload.ts';

export const CONNECTIONS_ASKING = 16;

export interface Load {
  readonly requests: number;
  readonly perSecond: number;
  /** Milliseconds that half, and all but one in a hundred, waited at most. */
  readonly p50: number;
  readonly p99: number;
}

const MS_PER_S = 1000;

/** How long, or how many requests in all; and by how many connections, unless sixteen. */
export type Extent = ({ readonly seconds: number } | { readonly requests: number }) & {
  readonly connections?: number | undefined;
};

/** Each connection asks one request after another, from another place of the list of them. */
export async function load(
  url: string,
  requests: readonly Request[],
  extent: Extent,
): Promise<Load> {
  const bodies = requests.map((request) => ({ body: JSON.stringify(request) }));
  const { connections = CONNECTIONS_ASKING } = extent;
  let clients = 0;
  let refused = '';
  const began = performance.now();
  const result = await autocannon({
    url,
    connections,
    ...('seconds' in extent ? { duration: extent.seconds } : { amount: extent.requests }),
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    setupClient: (client) => {
      const from = Math.floor((clients * bodies.length) / connections);
      clients += 1;
      client.setRequests([...bodies.slice(from), ...bodies.slice(0, from)]);
    },
    verifyBody: (body) => {
      const isData = !String(body).includes('"errors"');
      if (!isData) refused ||= String(body).slice(0, 500);
      return isData;
    },
  });
  const wrong = result.errors + result.timeouts + result.non2xx + result.mismatches;
  if (wrong > 0) {
    throw new Error(
      `${url}: ${String(wrong)} of ${String(result.requests.total)} requests were not answered with data: ${refused}`,
    );
  }
  const requestsAnswered = result['2xx'];
  return {
    requests: requestsAnswered,
    perSecond: requestsAnswered / ((performance.now() - began) / MS_PER_S),
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}
