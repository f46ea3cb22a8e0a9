import { executeQueryPlan } from '@apollo/gateway';
import { operationFromDocument } from '@apollo/federation-internals';
import type { Schema, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import type { QueryPlan } from '@apollo/query-planner';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { Rights } from '../rights/rights.ts';
import type { Policies } from '../rights/rights.ts';
import { operationContext, variableErrors } from './operation-context.ts';
import type { Execution, ExecutionContext, Sources } from './types.ts';

/** Plans kept, one for each operation and set of rights; the oldest goes first. */
const MOST_PLANS = 2_000;

export interface GraphParts {
  readonly supergraph: Supergraph;
  /** The composed supergraph as it was read, with everything that clients do not see. */
  readonly sdl: string;
  /** Opens the ways to the subgraphs, once nothing else can fail. */
  readonly open: () => Sources;
  readonly policies?: Policies | undefined;
}

/**
 * One supergraph, ready to answer: operations are planned by Apollo's query planner and executed by
 * the gateway's own executor, after what the identity may not see was taken out of them.
 */
export class Graph {
  readonly sdl: string;
  /** What clients see. */
  readonly schema: GraphQLSchema;
  readonly rights: Rights;
  readonly #apiSchema: Schema;
  readonly #supergraphSchema: GraphQLSchema;
  readonly #planner: QueryPlanner;
  readonly #sources: Sources;
  readonly #plans = new LRUCache<string, QueryPlan>({ max: MOST_PLANS });

  /** @throws OperatorError where the supergraph holds rules that would not be kept. */
  constructor({ supergraph, sdl, open, policies }: GraphParts) {
    this.sdl = sdl;
    this.#apiSchema = supergraph.apiSchema();
    this.schema = this.#apiSchema.toGraphQLJSSchema();
    this.#supergraphSchema = supergraph.schema.toGraphQLJSSchema();
    this.rights = new Rights(supergraph.schema, this.schema, policies);
    this.#planner = new QueryPlanner(supergraph);
    this.#sources = open();
  }

  async execute(context: ExecutionContext): Promise<Execution> {
    const { document, request, queryHash } = context;
    const asked = operationContext(this.schema, document, request.operationName);
    const errors = variableErrors(asked, request.variables);
    if (errors.length > 0) return { errors };
    const denials = this.rights.denials(document, context.context.identity);
    const key = [queryHash, request.operationName ?? '', denials.key].join(' ');
    const plan = this.#plan(key, denials.allowed(document), request.operationName);
    // The answer is shaped by what was asked, so that what was taken out is null in it.
    const answer = await executeQueryPlan(
      plan,
      this.#sources,
      context,
      asked,
      this.#supergraphSchema,
      this.#apiSchema,
    );
    return denials.explain(answer, asked);
  }

  #plan(key: string, document: DocumentNode, operationName: string | undefined): QueryPlan {
    const known = this.#plans.get(key);
    if (known) return known;
    const name = operationName === undefined ? {} : { operationName };
    const plan = this.#planner.buildQueryPlan(
      operationFromDocument(this.#apiSchema, document, name),
    );
    this.#plans.set(key, plan);
    return plan;
  }
}
