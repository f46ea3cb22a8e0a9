import { executeQueryPlan } from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import type { Execution, ExecutionContext, OperationContext, Sources } from '../graph/types.ts';
import { keptOfOperations, sizeOf } from '../kept-of-operations.ts';
import { CompiledOperation } from './compiled-operation.ts';
import type { Schemas } from './compiled-operation.ts';
import type { CompiledVariant } from './compiled-variant.ts';
import { orDetour } from './way.ts';
import type { Detour, Way } from './way.ts';

/** Operations kept as code, of which each takes about twice as much memory as its plan; the oldest goes first. */
const MOST_COMPILED = 500;

/**
 * Carries plans out: the first time by Apollo's executor, since most of what is asked once is never asked again, and as
 * compiled code from then on.
 */
export class Executor {
  readonly #schemas: Schemas;
  readonly #isCompiling: boolean;
  readonly #known = new WeakSet<QueryPlan>();
  readonly #compiled = keptOfOperations<QueryPlan, CompiledOperation | Detour>(MOST_COMPILED);

  constructor(schemas: Schemas, isCompiling: boolean) {
    this.#schemas = schemas;
    this.#isCompiling = isCompiling;
  }

  /** The answer to what was asked, whose variables are valid. A plan is of one operation. */
  async run(
    plan: QueryPlan,
    context: ExecutionContext,
    asked: OperationContext,
    sources: Sources,
  ): Promise<Execution> {
    const variant = this.#variant(plan, context, asked);
    if (typeof variant !== 'string') {
      const { execution, way } = await variant.run(context, sources);
      note(context, way);
      return execution;
    }
    note(context, variant);
    const { api, supergraph } = this.#schemas;
    return executeQueryPlan(plan, sources, context, asked, supergraph, api);
  }

  #variant(
    plan: QueryPlan,
    { document, request: { variables } }: ExecutionContext,
    asked: OperationContext,
  ): CompiledVariant | Detour {
    if (!this.#isCompiling) return 'off';
    if (!this.#known.has(plan)) {
      this.#known.add(plan);
      return 'first_use';
    }
    let compiled = this.#compiled.get(plan);
    if (!compiled) {
      compiled = orDetour(() => new CompiledOperation(plan, asked, this.#schemas));
      this.#compiled.set(plan, compiled, sizeOf(document));
    }
    return typeof compiled === 'string' ? compiled : compiled.variant(variables);
  }
}

/** For the metrics. */
function note({ context: { observation } }: ExecutionContext, way: Way): void {
  if (observation) observation.way = way;
}
