import type { PlanNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import type { Choices } from './conditions.ts';
import { compileFetch } from './fetch.ts';
import { finderOf } from './flatten.ts';
import type { Step } from './run.ts';
import { UnsupportedError } from './way.ts';

interface Surroundings {
  /** With everything that clients do not see: fetches may require it. */
  readonly schema: GraphQLSchema;
  readonly choices: Choices;
}

const NOTHING: Step = () => undefined;

/** A plan as a function, with its conditions decided. @throws UnsupportedError */
export function compileStep(
  node: PlanNode,
  surroundings: Surroundings,
  path: readonly (string | number)[] = [],
): Step {
  const compile = (inner: PlanNode, innerPath = path) =>
    compileStep(inner, surroundings, innerPath);
  switch (node.kind) {
    case 'Sequence':
      return oneByOne(node.nodes.map((each) => compile(each)));
    case 'Parallel':
      return sideBySide(node.nodes.map((each) => compile(each)));
    case 'Flatten': {
      const find = finderOf(node.path);
      const step = compile(node.node, [...path, ...node.path]);
      return (run, at) => {
        const found = find(at);
        return found ? step(run, found) : undefined;
      };
    }
    case 'Condition': {
      const chosen = surroundings.choices.get(node.condition) ? node.ifClause : node.elseClause;
      return chosen ? compile(chosen) : NOTHING;
    }
    case 'Fetch':
      return compileFetch(surroundings.schema, node, path);
    case 'Defer':
      throw new UnsupportedError('step');
  }
}

const oneByOne =
  (steps: readonly Step[]): Step =>
  async (run, at) => {
    for (const step of steps) {
      const pending = step(run, at);
      if (pending) await pending;
    }
  };

/** All of them end before the first that failed is told: nothing of a request goes on behind its answer. */
const sideBySide =
  (steps: readonly Step[]): Step =>
  async (run, at) => {
    const thrown: unknown[] = [];
    const begin = async (step: Step) => {
      try {
        await step(run, at);
      } catch (error) {
        thrown.push(error);
      }
    };
    await Promise.all(steps.map(begin));
    if (thrown.length > 0) throw thrown[0];
  };
