import type { Operation } from '@apollo/federation-internals';
import type { PlanNode } from '@apollo/query-planner';
import { Kind, visit } from 'graphql';
import type { OperationContext } from '../graph/types.ts';

/** Variables of `@skip` and `@include` with the values that an operation is compiled for. */
export type Choices = ReadonlyMap<string, boolean>;

/** A variable that decides what is asked for. */
export interface Condition {
  readonly name: string;
  readonly defaultValue: unknown;
}

/** The variables on which it depends what an operation asks, and how. */
export function conditionsOf(
  { operation, fragments }: OperationContext,
  { variableDefinitions }: Operation,
  node: PlanNode | undefined,
): readonly Condition[] {
  const names = new Set<string>();
  for (const part of [operation, ...Object.values(fragments)])
    visit(part, {
      Directive: ({ name, arguments: given = [] }) => {
        if (name.value !== 'skip' && name.value !== 'include') return;
        for (const { value } of given)
          if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      },
    });
  if (node) addPlanned(node, names);
  return [...names].map((name) => ({
    name,
    defaultValue: variableDefinitions.definition(name)?.defaultValue as unknown,
  }));
}

function addPlanned(node: PlanNode, names: Set<string>): void {
  if (node.kind === 'Condition') names.add(node.condition);
  for (const inner of partsOf(node)) addPlanned(inner, names);
}

function partsOf(node: PlanNode): readonly PlanNode[] {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return node.nodes;
    case 'Flatten':
      return [node.node];
    case 'Condition':
      return [node.ifClause, node.elseClause].filter((clause) => clause !== undefined);
    case 'Fetch':
    case 'Defer':
      return [];
  }
}

/** Which of all combinations a request chooses, a bit for each condition; undefined where a value is none. */
export function maskOf(
  conditions: readonly Condition[],
  variables: Readonly<Record<string, unknown>> | undefined,
): string | undefined {
  let mask = '';
  for (const { name, defaultValue } of conditions) {
    const isGiven = variables !== undefined && Object.hasOwn(variables, name);
    const value = isGiven ? variables[name] : defaultValue;
    if (typeof value !== 'boolean') return undefined;
    mask += value ? '1' : '0';
  }
  return mask;
}

export const choicesOf = (conditions: readonly Condition[], mask: string): Choices =>
  new Map(conditions.map(({ name }, at) => [name, mask[at] === '1']));
