import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { KnownCode } from '../error-codes.ts';

const refusal = (code: KnownCode, message: string) =>
  new GraphQLError(message, { extensions: { code } });

/** What this gateway can find out about who asks, and hand on. */
export interface Knowing {
  /** Whether anybody can have an identity here. */
  readonly canKnowWhoAsks: () => boolean;
  /** Whether subgraphs can be told of it. */
  readonly canTellWhoAsks: () => boolean;
}

/**
 * Refuses mutations of nobody, and all of them where subgraphs could not be told who asks. That is found out before any
 * fetch, so that of several mutations none is done. Over a graph in which nobody can have an identity, none would ever be
 * done: there it is for subgraphs to say what may be changed, as of everything that comes from nobody.
 */
export const refuseWriting = ({
  canKnowWhoAsks,
  canTellWhoAsks,
}: Knowing): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation, contextValue }) => {
        if (isMutation(operation) && canKnowWhoAsks()) refuse(contextValue, canTellWhoAsks());
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
