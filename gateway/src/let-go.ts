import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from './context.ts';

/**
 * Lets go of an answer that is sent. Apollo Server gives a gateway an object with accessors that are made for one request,
 * which V8 keeps among what is old: without this the whole answer would stay with it until the whole heap is collected.
 */
export const letGo: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: ({ contextValue, response }) => {
    contextValue.onEnd?.(() => {
      delete response.body;
    });
    return Promise.resolve();
  },
};
