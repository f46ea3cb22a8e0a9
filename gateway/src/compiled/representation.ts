import { isObjectOfType } from '@apollo/gateway/dist/dataRewrites.js';
import type { QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isInherited, ownValue } from './data.ts';
import type { Data } from './data.ts';
import { makeFunction, nameInCode } from './make-function.ts';
import { merge } from './merge.ts';
import { UnsupportedError } from './way.ts';

/** What a subgraph is told of an object, to find it again; null where a part of it is not known. */
export type Represent = (object: Data) => Data | null;

/** Takes what a fetch requires out of an object, by the rules of the gateway. @throws UnsupportedError */
export function representerOf(
  schema: GraphQLSchema,
  requires: readonly QueryPlanSelectionNode[],
): Represent {
  const general = selectorOf(schema, requires);
  const [only, ...more] = requires;
  if (more.length > 0 || only?.kind !== 'InlineFragment') return general;
  const { typeCondition, selections } = only;
  if (typeCondition === undefined || !selections.every(isPlainField)) return general;
  return keysOf(typeCondition, [...new Set(selections.map(keyOf))], general);
}

const keyOf = (field: QueryPlanFieldNode) => field.alias ?? field.name;

const isPlainField = (selection: QueryPlanSelectionNode): selection is QueryPlanFieldNode =>
  selection.kind === 'Field' && !selection.selections && !isInherited(keyOf(selection));

/** The usual case, `... on Type { __typename key }`, as one literal; whatever is unusual about an object is left to the rules. */
function keysOf(type: string, keys: readonly string[], general: Represent): Represent {
  if (!keys.includes('__typename')) return () => null;
  const names = keys.map(nameInCode);
  const isUnusual = names.map(
    (_, at) => `v${at} === undefined || (v${at} !== null && typeof v${at} === 'object')`,
  );
  return makeFunction(
    `(object) => {
      const ${names.map((name, at) => `v${at} = object.${name}`).join(', ')};
      if (object.__typename !== type || ${isUnusual.join(' || ')}) return general(object);
      return { ${names.map((name, at) => `${name}: v${at}`).join(', ')} };
    }`,
    { type, general },
  ) as Represent;
}

type Take = (object: Data, into: Data) => boolean;

/** Any requirement: fields within fields, fragments within fragments. */
function selectorOf(
  schema: GraphQLSchema,
  selections: readonly QueryPlanSelectionNode[],
): Represent {
  const takes = selections.flatMap((selection): Take[] => {
    if (selection.kind === 'Field') return [takeField(schema, selection)];
    const { typeCondition, selections: inner } = selection;
    return typeCondition === undefined ? [] : [takeFragment(schema, typeCondition, inner)];
  });
  return (object) => {
    // In a list of objects there may be null.
    if ((object as Data | null) === null) return null;
    const taken: Data = {};
    return takes.every((take) => take(object, taken)) ? taken : null;
  };
}

function takeField(schema: GraphQLSchema, field: QueryPlanFieldNode): Take {
  const key = keyOf(field);
  if (key === '__proto__') throw new UnsupportedError('name');
  const select = field.selections && selectorOf(schema, field.selections);
  const of = (value: unknown) => (select ? select(value as Data) : value);
  return (object, into) => {
    const value = ownValue(object, key);
    if (value === undefined) return false;
    into[key] = Array.isArray(value) ? value.map(of) : of(value);
    return true;
  };
}

function takeFragment(
  schema: GraphQLSchema,
  type: string,
  selections: readonly QueryPlanSelectionNode[],
): Take {
  const select = selectorOf(schema, selections);
  return (object, into) => {
    if (isObjectOfType(schema, object, type)) merge(into, select(object));
    return true;
  };
}
