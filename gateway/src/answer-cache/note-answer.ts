import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { beforeSending } from '../before-sending.ts';
import type { GatewayContext } from '../context.ts';
import type { ServedGraph } from '../graph/served-graph.ts';
import type { FollowedSubgraphs } from './followed-subgraphs.ts';
import { isWhole } from './public-answers.ts';

/** Notes which answers may be kept, and tells of changes before whoever made them hears of it. */
export const noteAnswer = (
  followed: FollowedSubgraphs,
  served: ServedGraph,
): ApolloServerPlugin<GatewayContext> =>
  beforeSending((sending) => {
    const { operation, document, schema, contextValue } = sending;
    const { reading } = contextValue;
    if (operation?.operation === OperationTypeNode.MUTATION) followed.heardOfChange();
    if (!reading || !document || operation?.operation !== OperationTypeNode.QUERY) return;
    reading.answered = { graph: served.graphOf(schema), document, operation };
    reading.isWhole = isWhole(sending);
  });
