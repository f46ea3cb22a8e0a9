import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { beforeSending } from '../before-sending.ts';
import type { GatewayContext } from '../context.ts';
import type { ServedGraph } from '../graph/served-graph.ts';
import type { AnswerCache } from './answer-cache.ts';
import { isWhole } from './public-answers.ts';

/** Notes which answers may be kept, and tells the cache of changes before whoever made them hears of it. */
export const noteAnswer = (
  cache: AnswerCache,
  served: ServedGraph,
): ApolloServerPlugin<GatewayContext> =>
  beforeSending((sending) => {
    const { operation, document, schema, contextValue } = sending;
    if (operation?.operation === OperationTypeNode.MUTATION) cache.heardOfChange();
    const { reading } = contextValue;
    if (!reading || !operation || !document || !isWhole(sending)) return;
    reading.answered = { graph: served.graphOf(schema), document, operation };
  });
