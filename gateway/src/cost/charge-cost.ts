import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context.ts';
import { areOff } from '../limits/limits.ts';
import { excessError } from '../limits/excess.ts';
import type { Excess } from '../limits/excess.ts';
import type { Limits } from '../limits/limits.ts';
import { Allowance, WINDOW } from '../rate/allowance.ts';
import { PriceList } from './price.ts';
import type { Price } from './price.ts';

/**
 * Says before an operation is run what it will cost, refuses what is too dear or more than its client has left, and tells
 * in headers what it was estimated at and did cost.
 */
export function chargeCost(limits: Limits): ApolloServerPlugin<GatewayContext> {
  const allowance = new Allowance(limits.rate);
  let prices: PriceList | undefined;
  return {
    serverWillStart: () =>
      Promise.resolve({
        // Also called whenever the supergraph changes.
        schemaDidLoadOrUpdate: ({ apiSchema, coreSupergraphSdl }) => {
          prices = new PriceList(apiSchema, coreSupergraphSdl ?? '');
        },
      }),
    requestDidStart: () => {
      let price: Price | undefined;
      return Promise.resolve({
        didResolveOperation: async ({ operation, document, request, contextValue, response }) => {
          price =
            operation && prices?.price({ operation, document, variables: request.variables ?? {} });
          if (!price) return;
          const { client, observation } = contextValue;
          if (observation) observation.estimatedCost = price.estimated;
          const { headers } = response.http;
          headers.set('cost-estimated', String(price.estimated));
          if (!areOff(limits, 'cost')) headers.set('cost-limit', String(limits.cost));
          if (price.estimated > limits.cost)
            throw excessError(tooDear(price.estimated, limits.cost));
          if (areOff(limits, 'rate')) return;
          const standing = await allowance.spend(client, price.estimated);
          headers.set('ratelimit-policy', `"cost";q=${String(limits.rate)};w=${String(WINDOW)}`);
          headers.set(
            'ratelimit',
            `"cost";r=${String(standing.left)};t=${String(standing.seconds)}`,
          );
          if (standing.isEnough) return;
          const retry = { 'retry-after': String(standing.seconds) };
          throw excessError(spent(standing.spent, limits.rate, standing.seconds), retry);
        },
        willSendResponse: ({ response: { body, http }, contextValue: { observation } }) => {
          const data = body.kind === 'single' ? body.singleResult.data : undefined;
          if (!price || !data) return Promise.resolve();
          const actual = price.actual(data);
          http.headers.set('cost-actual', String(actual));
          if (observation) observation.actualCost = actual;
          return Promise.resolve();
        },
      });
    },
  };
}

const tooDear = (actual: number, limit: number): Excess => ({
  code: 'COST_TOO_HIGH',
  message: `The operation would cost ${String(actual)} points, and one may cost ${String(limit)}; ask for less at a time: smaller \`first\`, fewer lists within lists`,
  limit,
  actual,
});

const spent = (actual: number, limit: number, seconds: number): Excess => ({
  code: 'RATE_LIMITED',
  message: `With this operation you would have spent ${String(actual)} points in a minute, and may spend ${String(limit)}; try again in ${String(seconds)} s`,
  limit,
  actual,
});
