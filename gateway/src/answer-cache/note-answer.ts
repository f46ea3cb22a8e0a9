import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { beforeSending } from '../before-sending.ts';
import type { GatewayContext } from '../context.ts';
import type { ServedGraph } from '../graph/served-graph.ts';
import { isWhole } from './public-answers.ts';

/** Notes which answers may be kept. */
export const noteAnswer = (served: ServedGraph): ApolloServerPlugin<GatewayContext> =>
  beforeSending((sending) => {
    const { operation, document, schema, contextValue } = sending;
    const { reading } = contextValue;
    if (!reading || !document || operation?.operation !== OperationTypeNode.QUERY) return;
    reading.answered = { graph: served.graphOf(schema), document, operation };
    reading.isWhole = isWhole(sending);
  });
