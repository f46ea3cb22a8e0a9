import autocannon from 'autocannon';
import type { Request } from './workload.ts';

/** What became of a load that went on for a while. */
export interface LoadTaken {
  readonly answered: number;
  /** Answered with anything but data, or not at all. */
  readonly wrong: number;
  /** The first that was answered wrongly, as far as it goes. */
  readonly example: string;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

const CONNECTIONS = 8;
/** Longer than any measurement: it is stopped before. */
const HOURS_S = 24 * 3600;
const TIMEOUT_S = 60;

/** Asks at a steady rate a second until it is stopped. What is under way then is answered to nobody, and not counted. */
export function steadyLoad(url: string, requests: readonly Request[], rate: number) {
  const bodies = requests.map((request) => ({ body: JSON.stringify(request) }));
  let example = '';
  let clients = 0;
  const running = autocannon({
    url,
    connections: Math.min(CONNECTIONS, rate),
    overallRate: rate,
    duration: HOURS_S,
    timeout: TIMEOUT_S,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    setupClient: (client) => {
      const from = Math.floor((clients * bodies.length) / CONNECTIONS);
      clients += 1;
      client.setRequests([...bodies.slice(from), ...bodies.slice(0, from)]);
    },
    verifyBody: (body) => {
      const isData = !String(body).includes('"errors"');
      if (!isData) example ||= String(body).slice(0, 500);
      return isData;
    },
  });
  return {
    stop: async (): Promise<LoadTaken> => {
      (running as unknown as { stop: () => void }).stop();
      const { latency, requests: counted, ...result } = await running;
      return {
        answered: counted.total,
        wrong: result.errors + result.timeouts + result.non2xx + result.mismatches,
        example,
        p50: latency.p50,
        p99: latency.p99,
        max: latency.max,
      };
    },
  };
}
