import { getNamedType, getNullableType, isListType, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Part } from './part.ts';

const ROWS: ReadonlySet<string> = new Set(['nodes', 'edges']);

/** A list that is read page by page, and where it stands in the answer. */
export interface List {
  /** From the root to the list itself. */
  readonly path: readonly Part[];
  /** Whether there are many of it: it stands beneath a list. */
  readonly isMany: boolean;
}

/** The parts of a list in which its rows are. */
export const rowsOf = (list: Part): Part[] =>
  list.below.flatMap(({ parts }) => parts.filter(({ node }) => ROWS.has(node.name.value)));

export const isPaging = ({ node }: Part): boolean =>
  ROWS.has(node.name.value) || ['pageInfo', 'totalCount'].includes(node.name.value);

/** All lists whose rows are asked for. One of which only the count is asked is a number like any other. */
export function listsIn(
  parts: readonly Part[],
  schema: GraphQLSchema,
  above: List = { path: [], isMany: false },
): List[] {
  return parts.flatMap((part) => {
    const path = [...above.path, part];
    const isOne = isList(part, schema) && rowsOf(part).length > 0;
    const isMany = above.isMany || isListType(getNullableType(part.type));
    const below = part.below.flatMap((branch) => listsIn(branch.parts, schema, { path, isMany }));
    return isOne ? [{ path, isMany: above.isMany }, ...below] : below;
  });
}

/** How a client would find it: the fields that lead to it. */
export const placeOf = ({ path }: List): string =>
  path
    .filter(({ node, owner }) => !(owner.endsWith('Connection') && ROWS.has(node.name.value)))
    .filter(({ node, owner }) => !(owner.endsWith('Edge') && node.name.value === 'node'))
    .map(({ key }) => key)
    .join('.');

/** A connection as the Relay specification has it, with the arguments by which it is read on. */
function isList({ type, owner, node }: Part, schema: GraphQLSchema): boolean {
  const named = getNamedType(type);
  if (!isObjectType(named) || !named.name.endsWith('Connection')) return false;
  const holder = schema.getType(owner);
  const args = isObjectType(holder) ? holder.getFields()[node.name.value]?.args : undefined;
  const has = (name: string) => args?.some((each) => each.name === name) === true;
  return named.getFields()['pageInfo'] !== undefined && has('first') && has('after');
}
