import type { Operation, Schema } from '@apollo/federation-internals';
import { operationFromDocument } from '@apollo/federation-internals';
import type { PlanNode, QueryPlan } from '@apollo/query-planner';
import { Kind } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { OperationContext } from '../graph/types.ts';
import { CompiledVariant } from './compiled-variant.ts';
import { choicesOf, conditionsOf, maskOf } from './conditions.ts';
import type { Condition } from './conditions.ts';
import { compileStep } from './plan-step.ts';
import { orDetour, UnsupportedError } from './way.ts';
import type { Detour } from './way.ts';

/** Both faces of a supergraph. */
export interface Schemas {
  /** What clients see. */
  readonly api: Schema;
  /** Everything, as subgraphs are asked for it. */
  readonly supergraph: GraphQLSchema;
}

/** Combinations of conditions for which an operation is compiled. */
const MOST_VARIANTS = 16;

/** An operation and its plan as functions, for each combination of what its `@skip` and `@include` may be. */
export class CompiledOperation {
  readonly #schemas: Schemas;
  readonly #node: PlanNode | undefined;
  readonly #operation: Operation;
  readonly #conditions: readonly Condition[];
  readonly #variants = new Map<string, CompiledVariant | Detour>();

  constructor({ node }: QueryPlan, asked: OperationContext, schemas: Schemas) {
    if (node?.kind === 'Subscription') throw new UnsupportedError('step');
    this.#schemas = schemas;
    this.#node = node;
    const definitions = [asked.operation, ...Object.values(asked.fragments)];
    const document = { kind: Kind.DOCUMENT, definitions } as const;
    this.#operation = operationFromDocument(schemas.api, document, { validate: false });
    this.#conditions = conditionsOf(asked, this.#operation, node);
  }

  /** What to run for these values of variables, which are valid; or why nothing is. */
  variant(variables: Readonly<Record<string, unknown>> | undefined): CompiledVariant | Detour {
    const mask = maskOf(this.#conditions, variables);
    if (mask === undefined) return 'condition';
    const known = this.#variants.get(mask);
    if (known) return known;
    if (this.#variants.size >= MOST_VARIANTS) return 'variants';
    const variant = this.#compile(mask);
    this.#variants.set(mask, variant);
    return variant;
  }

  #compile(mask: string): CompiledVariant | Detour {
    const choices = choicesOf(this.#conditions, mask);
    const { supergraph: schema } = this.#schemas;
    return orDetour(() => {
      const step = this.#node && compileStep(this.#node, { schema, choices });
      return new CompiledVariant(step, this.#operation, choices);
    });
  }
}
