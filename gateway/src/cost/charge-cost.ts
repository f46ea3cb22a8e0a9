import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context.ts';
import { excessError } from '../limits/excess.ts';
import type { Charges } from './charges.ts';
import { PriceList } from './price.ts';
import type { Price } from './price.ts';

/**
 * Says before an operation is run what it will cost, refuses what is too dear or more than its client has left, and tells
 * in headers what it was estimated at and did cost.
 */
export function chargeCost(charges: Charges): ApolloServerPlugin<GatewayContext> {
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
          const refusal = await charges.take(client, price.estimated, (name, value) => {
            headers.set(name, value);
          });
          if (refusal) throw excessError(refusal.excess, refusal.headers);
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
