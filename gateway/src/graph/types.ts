import type { executeQueryPlan, GraphQLDataSource } from '@apollo/gateway';
import type { GatewayContext } from '../context.ts';

type Parameter<N extends number> = Parameters<typeof executeQueryPlan>[N];

/** Ways to the subgraphs, by name. */
export type Sources = Readonly<Record<string, GraphQLDataSource>>;

/** One request for the executor, as Apollo Server hands it on. */
export type ExecutionContext = Omit<Parameter<2>, 'context'> & { readonly context: GatewayContext };

/** An operation, its fragments and the schema that it was written for. */
export type OperationContext = Parameter<3>;

export type Execution = Awaited<ReturnType<typeof executeQueryPlan>>;
