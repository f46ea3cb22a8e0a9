import { getNamedType, isInputObjectType, valueFromASTUntyped } from 'graphql';
import type { GraphQLInputType } from 'graphql';
import type { CostModel } from './cost-model.ts';
import type { Filling } from './cost-plan.ts';
import type { Variables } from './is-included.ts';

/** Levels of input objects that are looked into; what nests deeper is refused when it is coerced, or weighs no more. */
const DEEPEST = 20;

/** What the arguments of one field cost: a weight counts once for each item where a list is given. */
export function argumentsCost(
  { place, node, field, hasWeighingArguments }: Filling,
  variables: Variables,
  model: CostModel,
): number {
  if (!hasWeighingArguments) return 0;
  let cost = 0;
  for (const { name, value: given } of node.arguments ?? []) {
    const argument = field.args.find((each) => each.name === name.value);
    if (!argument) continue;
    const weight = model.input(place, name.value) ?? 0;
    const isWithin = model.mayWeigh(getNamedType(argument.type).name);
    if (weight === 0 && !isWithin) continue;
    const value = valueFromASTUntyped(given, variables);
    cost += weight * items(value);
    if (isWithin) cost += withinInput(argument.type, value, model, DEEPEST);
  }
  return cost;
}

function withinInput(
  type: GraphQLInputType,
  value: unknown,
  model: CostModel,
  levels: number,
): number {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || !model.mayWeigh(named.name)) return 0;
  if (levels === 0 || typeof value !== 'object' || !value) return 0;
  const each = (part: unknown): number => withinInput(type, part, model, levels - 1);
  if (Array.isArray(value)) return value.reduce<number>((sum, part) => sum + each(part), 0);
  let cost = 0;
  for (const field of Object.values(named.getFields())) {
    const part = (value as Variables)[field.name];
    if (part === undefined) continue;
    cost += (model.input(named.name, field.name) ?? 0) * items(part);
    cost += withinInput(field.type, part, model, levels - 1);
  }
  return cost;
}

const items = (value: unknown) => (Array.isArray(value) ? value.length : value == null ? 0 : 1);
