import { Kind, OperationTypeNode, valueFromASTUntyped, visit } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { actualCost } from './actual-cost.ts';
import { readCostModel } from './cost-model.ts';
import type { CostModel } from './cost-model.ts';
import { costPlan } from './cost-plan.ts';
import type { CostPlan } from './cost-plan.ts';
import { estimatedCost, isEstimatedByVariables } from './estimate.ts';
import type { Variables } from './is-included.ts';

/** What a mutation costs beside what it answers. */
const MUTATION = 10;
/** Plans kept of one operation: one for each choice that variables of @skip and @include make. */
const MOST_PLANS = 16;

interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
}

/** What an operation costs under its variables. */
export interface Price {
  readonly estimated: number;
  actual(data: Readonly<Record<string, unknown>>): number;
}

interface Known {
  /** The variables that choose what is left out. */
  readonly choosing: readonly string[];
  readonly plans: Map<string, Planned>;
}

interface Planned {
  readonly plan: CostPlan;
  /** Undefined where it has to be told anew under each request's variables. */
  readonly estimated: number | undefined;
}

/** Prices operations by one schema. Of an operation whose document is parsed once, the plan is made once. */
export class PriceList {
  readonly #schema: GraphQLSchema;
  readonly #model: CostModel;
  readonly #known = new WeakMap<OperationDefinitionNode, Known>();

  constructor(schema: GraphQLSchema, supergraphSdl: string) {
    this.#schema = schema;
    this.#model = readCostModel(supergraphSdl);
  }

  price({ document, operation, variables: given }: Asked): Price {
    const variables = withDefaults(operation, given);
    const { plan, estimated } = this.#planned({ document, operation, variables });
    const own = operation.operation === OperationTypeNode.MUTATION ? MUTATION : 0;
    return {
      estimated: own + (estimated ?? estimatedCost(plan, variables, this.#model)),
      actual: (data) => own + actualCost(plan, data, variables, this.#model),
    };
  }

  #planned(asked: Asked): Planned {
    const { document, operation, variables } = asked;
    let known = this.#known.get(operation);
    if (!known)
      this.#known.set(operation, (known = { choosing: choosingIn(document), plans: new Map() }));
    const { choosing, plans } = known;
    const choice = choosing.map((name) => (variables[name] === true ? 1 : 0)).join('');
    let planned = plans.get(choice);
    if (!planned) {
      if (plans.size === MOST_PLANS) plans.clear();
      const plan = costPlan({ ...asked, schema: this.#schema, model: this.#model });
      const estimated = isEstimatedByVariables(plan)
        ? undefined
        : estimatedCost(plan, variables, this.#model);
      plans.set(choice, (planned = { plan, estimated }));
    }
    return planned;
  }
}

function withDefaults(operation: OperationDefinitionNode, given: Variables): Variables {
  const defaults = (operation.variableDefinitions ?? []).flatMap(
    ({ variable: { name }, defaultValue }) =>
      defaultValue && given[name.value] === undefined
        ? [[name.value, valueFromASTUntyped(defaultValue)] as const]
        : [],
  );
  return defaults.length === 0 ? given : { ...given, ...Object.fromEntries(defaults) };
}

function choosingIn(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given ?? [])
        if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].sort();
}
