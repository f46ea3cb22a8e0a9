import type { CostModel } from './cost-model.ts';
import type { CostPlace, CostPlan } from './cost-plan.ts';
import { argumentsCost } from './input-cost.ts';
import type { Variables } from './is-included.ts';

/** What an answer did cost: the same count over what is there. */
export function actualCost(
  plan: CostPlan,
  data: Readonly<Record<string, unknown>>,
  variables: Variables,
  model: CostModel,
): number {
  const objectCost = (places: CostPlan, object: Readonly<Record<string, unknown>>): number => {
    let sum = 0;
    for (const place of places) {
      // An alias may be the name of something that every object has.
      if (!Object.hasOwn(object, place.key)) continue;
      sum += valueCost(place, object[place.key]);
      for (const filling of place.fillings) sum += argumentsCost(filling, variables, model);
    }
    return sum;
  };
  const valueCost = (place: CostPlace, value: unknown): number => {
    if (value === null) return 0;
    if (Array.isArray(value)) {
      let sum = 0;
      for (const item of value) sum += valueCost(place, item);
      return sum;
    }
    if (typeof value !== 'object' || place.below.length === 0) return place.weight;
    return place.weight + objectCost(place.below, value as Readonly<Record<string, unknown>>);
  };
  return objectCost(plan, data);
}
