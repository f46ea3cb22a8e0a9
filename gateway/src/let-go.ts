import type { ApolloServerPlugin } from '@apollo/server';
import { beforeSending } from './before-sending.ts';
import type { GatewayContext } from './context.ts';

/**
 * Lets go of what a request has made once it is answered. Apollo Server gives a gateway an object with accessors made for
 * the one request, which V8 keeps among what is old: without this its answer, and all that its context leads to, would stay
 * with it until the whole heap is collected.
 */
export const letGo: ApolloServerPlugin<GatewayContext> = beforeSending(
  ({ contextValue, request, response }) => {
    contextValue.onEnd?.(() => {
      for (const part of [contextValue, request, response]) empty(part);
    });
  },
);

function empty(object: object): void {
  for (const key of Object.keys(object)) Reflect.deleteProperty(object, key);
}
