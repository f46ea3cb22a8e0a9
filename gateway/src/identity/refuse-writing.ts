import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { KnownCode } from '../error-codes.ts';

const refusal = (code: KnownCode, message: string) =>
  new GraphQLError(message, { extensions: { code } });

/**
 * Refuses mutations of nobody, and all of them where subgraphs could not be told who asks. That is found out before any
 * fetch, so that of several mutations none is done.
 */
export const refuseWriting = (
  canTellWhoAsks: () => boolean,
): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation, contextValue }) => {
        if (isMutation(operation)) refuse(contextValue, canTellWhoAsks());
        return Promise.resolve();
      },
    }),
});

/** With an unknown operationName there is no operation, although Apollo's type says that there is. */
const isMutation = (operation: OperationDefinitionNode | undefined) =>
  operation?.operation === OperationTypeNode.MUTATION;

function refuse({ identity }: GatewayContext, canTellWhoAsks: boolean): void {
  if (!identity) {
    throw refusal(
      'UNAUTHENTICATED',
      'Changing anything needs an identity: send Authorization: Bearer and a token or API key',
    );
  }
  if (!canTellWhoAsks) {
    throw refusal(
      'AUTHENTICATION_UNAVAILABLE',
      'Nothing can be changed through this gateway, since it cannot prove to subgraphs who asks: ' +
        'its operator has to set INTERNAL_SECRET, to the same for all parts',
    );
  }
}
