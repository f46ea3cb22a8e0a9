import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { GatewayContext } from './context.ts';

export type Sending = GraphQLRequestContextWillSendResponse<GatewayContext>;

/** A plugin that sees each answer of an operation before it is sent, and may change it. */
export const beforeSending = (
  look: (sending: Sending) => void,
): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: (sending) => {
        look(sending);
        return Promise.resolve();
      },
    }),
});
