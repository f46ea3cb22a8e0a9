import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { ServedGraph } from '../graph/served-graph.ts';

/**
 * Refuses a mutation of which anything is denied: part of a change is not what was asked for. Of a query the rest is
 * answered.
 */
export const refuseDenied = (served: ServedGraph): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, contextValue }) => {
        if (isQuery(operation)) return Promise.resolve();
        const { first } = served.graphOf(schema).rights.denials(document, contextValue.identity);
        if (!first) return Promise.resolve();
        const { message, code } = first;
        throw new GraphQLError(message, { extensions: { code } });
      },
    }),
});

/** With an unknown operationName there is no operation, although Apollo's type says that there is. */
const isQuery = (operation: OperationDefinitionNode | undefined) =>
  operation?.operation === OperationTypeNode.QUERY;
