import { BREAK, valueFromASTUntyped, visit } from 'graphql';
import type { ValueNode } from 'graphql';
import type { CostModel } from './cost-model.ts';
import type { CostPlan, Filling } from './cost-plan.ts';
import { argumentsCost } from './input-cost.ts';
import type { Variables } from './is-included.ts';

/** How many there are in a list of which the schema does not say it. */
export const ASSUMED_SIZE = 10;

/** The lists of an object whose sizes the field above it tells. */
interface Sized {
  readonly fields: readonly string[];
  readonly size: number;
}

/** What the places of a plan cost before anything is fetched: as much as they can, where lists are as long as told. */
export function estimatedCost(plan: CostPlan, variables: Variables, model: CostModel): number {
  const planCost = (places: CostPlan, sized?: Sized): number => {
    let sum = 0;
    for (const { fillings, below } of places)
      sum += Math.max(...fillings.map((filling) => fillingCost(filling, below, sized)));
    return sum;
  };
  const fillingCost = (filling: Filling, below: CostPlan, sized?: Sized): number => {
    const size = sizeOf(filling, variables);
    const fields = filling.listSize?.sizedFields ?? [];
    const each = filling.weight + planCost(below, fields.length > 0 ? { fields, size } : undefined);
    return count(filling, size, sized) * each + argumentsCost(filling, variables, model);
  };
  return Math.min(planCost(plan), Number.MAX_SAFE_INTEGER);
}

/** Whether the variables of a request change what a plan is estimated at. */
export function isEstimatedByVariables(plan: CostPlan): boolean {
  return plan.some(
    ({ fillings, below }) => fillings.some(isSizedByVariables) || isEstimatedByVariables(below),
  );
}

const isSizedByVariables = ({ node, listSize, hasWeighingArguments }: Filling): boolean =>
  (node.arguments ?? []).some(
    ({ name, value }) =>
      (hasWeighingArguments || listSize?.slicingArguments?.includes(name.value) === true) &&
      hasVariable(value),
  );

function hasVariable(value: ValueNode): boolean {
  let isFound = false;
  visit(value, {
    Variable: () => {
      isFound = true;
      return BREAK;
    },
  });
  return isFound;
}

function count({ lists, field, listSize }: Filling, size: number, sized?: Sized): number {
  if (lists === 0) return 1;
  const outer = ASSUMED_SIZE ** (lists - 1);
  if (sized?.fields.includes(field.name)) return sized.size * outer;
  return (listSize?.sizedFields?.length ? ASSUMED_SIZE : size) * outer;
}

/** The largest of the slicing arguments, else what is assumed. */
function sizeOf({ listSize, field, node }: Filling, variables: Variables): number {
  const sizes = (listSize?.slicingArguments ?? []).flatMap((name) => {
    const given = node.arguments?.find((each) => each.name.value === name)?.value;
    const value: unknown = given && valueFromASTUntyped(given, variables);
    const usual = field.args.find((each) => each.name === name)?.defaultValue;
    const size = value === undefined ? usual : value;
    // Whole numbers come as they are in JSON; everything else is refused when variables are coerced.
    return typeof size === 'number' ? [Math.max(0, size)] : [];
  });
  return sizes.length > 0 ? Math.max(...sizes) : (listSize?.assumedSize ?? ASSUMED_SIZE);
}
