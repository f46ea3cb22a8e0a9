import type { FastifyInstance } from 'fastify';
import { sendExcess } from '../http-error.ts';
import { Allowance } from './allowance.ts';
import { networkOf } from './client-of.ts';

/**
 * Counts the refused requests of each address, and answers one that has had too many of them no more until its minute is
 * over: to guess keys, and to have documents parsed that nobody can run, is not free. Good requests count as nothing here.
 */
export function refusePersistentFault(app: FastifyInstance, limit: number): void {
  const faults = new Allowance(limit);
  app.addHook('onRequest', async ({ ip, url }, reply) => {
    if (isProbe(url)) return;
    const standing = await faults.standing(networkOf(ip));
    if (!standing || standing.spent < limit) return;
    const message = `This address sent ${String(standing.spent)} requests that were refused; mend them, and wait`;
    await sendExcess(reply.header('retry-after', standing.seconds), {
      code: 'RATE_LIMITED',
      message,
      limit,
      actual: standing.spent,
    });
  });
  app.addHook('onResponse', async ({ ip }, { statusCode }) => {
    if (statusCode >= 400 && statusCode < 500 && statusCode !== 429)
      await faults.spend(networkOf(ip), 1);
  });
}

/** A balancer asks how we are from the address that clients may come from, too; so does whoever measures. */
const isProbe = (url: string) => url.startsWith('/health/') || url === '/metrics';
