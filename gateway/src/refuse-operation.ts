import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from './context.ts';
import type { KnownCode } from './error-codes.ts';

const refusal = (code: KnownCode, message: string) =>
  new GraphQLError(message, { extensions: { code } });

/** Refuses what the gateway's executor would only throw at, which Apollo Server answers with 500. */
export const refuseOperation: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation, request: { operationName }, schema, contextValue }) => {
        refuse(operation, operationName, schema);
        const { live } = contextValue;
        if (!live && isSubscription(operation)) throw refusal('BAD_REQUEST', STREAM);
        if (live?.method === 'GET' && isMutation(operation)) throw refusal('BAD_REQUEST', BY_GET);
        return Promise.resolve();
      },
    }),
};

const STREAM = 'A subscription is answered by events; send Accept: text/event-stream';

const BY_GET = 'A GET changes nothing; send a mutation by POST';

const isMutation = (operation: OperationDefinitionNode | undefined) =>
  operation?.operation === OperationTypeNode.MUTATION;

const isSubscription = (operation: OperationDefinitionNode | undefined) =>
  operation?.operation === OperationTypeNode.SUBSCRIPTION;

/** With an unknown operationName there is no operation, although Apollo's type says that there is. */
function refuse(
  operation: OperationDefinitionNode | undefined,
  name: string | undefined,
  schema: GraphQLSchema,
): void {
  if (!operation) {
    throw refusal(
      'OPERATION_RESOLUTION_FAILURE',
      name
        ? `The document holds no operation named ${JSON.stringify(name)}`
        : 'Say by operationName which operation of the document to run',
    );
  }
  // Validation asks nothing of fields whose type it does not know, the root's among them.
  if (!schema.getRootType(operation.operation)) {
    throw refusal('GRAPHQL_VALIDATION_FAILED', `This graph has no ${operation.operation}s`);
  }
}
