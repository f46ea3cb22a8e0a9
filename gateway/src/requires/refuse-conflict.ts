import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { ServedGraph } from '../graph/served-graph.ts';

/** Refuses what the planner would answer with wrong values: better none. */
export const refuseConflict = (served: ServedGraph): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document }) => {
        const conflict = served.graphOf(schema).requirements.conflict(document);
        if (conflict === undefined) return Promise.resolve();
        throw new GraphQLError(
          `Fields asked for at one place require the same field with other arguments. ${conflict} ` +
            'Ask for them in two requests, or beneath two aliases of their parent',
          { extensions: { code: 'CONFLICTING_REQUIREMENTS' } },
        );
      },
    }),
});
