import { inSpanNow } from '@jiedui/observation';
import { operationFromDocument } from '@apollo/federation-internals';
import type { Schema, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import type { PlanNode, QueryPlan } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { Executor } from '../compiled/executor.ts';
import { keptOfOperations, sizeOf } from '../kept-of-operations.ts';
import { Requirements } from '../requires/requirements.ts';
import type { Denials } from '../rights/denials.ts';
import { Rights } from '../rights/rights.ts';
import type { Policies } from '../rights/rights.ts';
import { introspect, isIntrospection } from './introspect.ts';
import { operationContext, variableErrors } from './operation-context.ts';
import { told } from './subscription.ts';
import type { Subscription } from './subscription.ts';
import type { Execution, ExecutionContext, Sources } from './types.ts';
import { orUnanswered } from './unanswered.ts';

export interface GraphParts {
  readonly supergraph: Supergraph;
  /** The composed supergraph as it was read, with everything that clients do not see. */
  readonly sdl: string;
  /** Opens the ways to the subgraphs, once nothing else can fail. */
  readonly open: () => Sources;
  readonly policies?: Policies | undefined;
  /** Whether plans that are used again are compiled; they are. */
  readonly compiledPlans?: boolean | undefined;
}

/**
 * One supergraph, ready to answer: operations are planned by Apollo's query planner and executed by its executor or as
 * compiled code, after what the identity may not see was taken out of them.
 */
export class Graph {
  readonly sdl: string;
  /** What clients see. */
  readonly schema: GraphQLSchema;
  readonly rights: Rights;
  readonly requirements: Requirements;
  readonly #apiSchema: Schema;
  readonly #planner: QueryPlanner;
  readonly #executor: Executor;
  readonly #sources: Sources;
  /** One for each operation and set of rights. */
  readonly #plans = keptOfOperations<string, QueryPlan>();

  /** @throws OperatorError where the supergraph holds rules that would not be kept. */
  constructor({ supergraph, sdl, open, policies, compiledPlans = true }: GraphParts) {
    this.sdl = sdl;
    this.#apiSchema = supergraph.apiSchema();
    this.schema = this.#apiSchema.toGraphQLJSSchema();
    const whole = supergraph.schema.toGraphQLJSSchema();
    this.rights = new Rights(supergraph.schema, this.schema, policies);
    this.requirements = new Requirements(supergraph.schema, whole);
    this.#planner = new QueryPlanner(supergraph);
    this.#executor = new Executor({ api: this.#apiSchema, supergraph: whole }, compiledPlans);
    this.#sources = open();
  }

  async execute(context: ExecutionContext): Promise<Execution> {
    const { document, restore } = this.requirements.apart(context.document);
    return restore(await this.#execute({ ...context, document }));
  }

  /** How a subscription is served: by what its events are told, and what is read for each of them. */
  subscription(context: ExecutionContext): Subscription {
    const { document, restore } = this.requirements.apart(context.document);
    const { tell, ...planned } = this.#subscription({ ...context, document });
    return { ...planned, tell: async (event, asking) => restore(await tell(event, asking)) };
  }

  async #execute(context: ExecutionContext): Promise<Execution> {
    const { document, request } = context;
    const asked = operationContext(this.schema, document, request.operationName);
    const errors = variableErrors(asked, request.variables);
    if (errors.length > 0) return { errors };
    if (isIntrospection(asked.operation)) return introspect(asked, document, request.variables);
    const denials = this.rights.denials(document, context.context.identity);
    const plan = this.#plan(context, denials);
    // The answer is shaped by what was asked, so that what was taken out is null in it.
    const answer = await this.#executor.run(plan, context, asked, this.#sources);
    // Where something is denied, that is why nothing is fetched.
    return denials.first ? denials.explain(answer, asked) : orUnanswered(answer, plan, asked);
  }

  #subscription(context: ExecutionContext): Subscription {
    const { document, request } = context;
    const asked = operationContext(this.schema, document, request.operationName);
    const denials = this.rights.denials(document, context.context.identity);
    const { node } = this.#plan(context, denials);
    if (node?.kind !== 'Subscription') throw new Error('no subscription was planned');
    const { primary, rest } = node;
    const source = this.#sources[primary.serviceName];
    const nodes: PlanNode[] = rest ? [primary, rest] : [primary];
    const plan: QueryPlan = { kind: 'QueryPlan', node: { kind: 'Sequence', nodes } };
    return {
      primary,
      source,
      tell: (event, eventContext) => {
        const sources = { ...this.#sources, [primary.serviceName]: told(primary, event, source) };
        return this.#executor.run(plan, eventContext, asked, sources);
      },
    };
  }

  #plan(
    { document: asked, request, queryHash, context: { observation } }: ExecutionContext,
    denials: Denials,
  ): QueryPlan {
    const { operationName } = request;
    const key = [queryHash, operationName ?? '', denials.key].join(' ');
    const known = this.#plans.get(key);
    if (observation && known) observation.plan = known;
    if (known) return known;
    const document = denials.allowed(asked);
    const begun = performance.now();
    const name = operationName === undefined ? {} : { operationName };
    const plan = inSpanNow('gateway.plan', () =>
      this.#planner.buildQueryPlan(operationFromDocument(this.#apiSchema, document, name)),
    );
    this.#plans.set(key, plan, sizeOf(asked));
    if (observation) {
      observation.plan = plan;
      observation.planning = (performance.now() - begun) / 1000;
    }
    return plan;
  }
}
