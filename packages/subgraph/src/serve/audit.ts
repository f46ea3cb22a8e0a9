import { hasScope } from '@jiedui/identity';
import { GraphQLError } from 'graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { SubgraphContext } from './executor.ts';
import { byResponseKey } from './reader.ts';

/** The scope of those who may see how something came into the graph. */
const SCOPE = 'audit';

/**
 * Fields that are read for everybody and shown to auditors alone. Whoever may not see one is told so at its place, also
 * where there is nothing to see: else the error itself would tell.
 */
export const auditResolvers = {
  Revision: {
    tokenId: (
      source: unknown,
      args: unknown,
      context: SubgraphContext,
      info: GraphQLResolveInfo,
    ): unknown => {
      const { identity } = context;
      if (identity === undefined || !hasScope(identity, SCOPE))
        throw new GraphQLError(`This is shown to those with the scope ${SCOPE}`, {
          extensions: { code: 'FORBIDDEN' },
        });
      return byResponseKey(source, args, context, info);
    },
  },
};
