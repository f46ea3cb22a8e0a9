import { getNamedType, getNullableType, isListType } from 'graphql';
import type { Part } from './part.ts';

/** A plain list of objects: all of it is in one answer, without pages. */
export const isArray = ({ type, below, isLocalized }: Part): boolean =>
  below.length > 0 && !isLocalized && isListType(getNullableType(type));

/** From an answer, or from an item of the list before, to a plain list. */
export type Way = readonly Part[];

/** The plain lists nearest to the root; what a list of pages holds is a value of what it stands in. */
export function arraysIn(parts: readonly Part[], above: Way = []): Way[] {
  return parts.flatMap((part) => {
    if (getNamedType(part.type).name.endsWith('Connection')) return [];
    const way = [...above, part];
    return isArray(part) ? [way] : part.below.flatMap((branch) => arraysIn(branch.parts, way));
  });
}

/**
 * A plain list and those within it, as far as there is one in each: months in domains, points in series. Lists beside each other
 * within an item are values of the item.
 */
export function chainFrom(way: Way): Way[] {
  const within = (way.at(-1)?.below ?? []).flatMap(({ parts }) => arraysIn(parts));
  const [only, ...others] = within;
  return only && others.length === 0 ? [way, ...chainFrom(only)] : [way];
}

/** Parts without what a way leads to; what is beneath it is no value of theirs. */
export function without(parts: readonly Part[], [step, ...rest]: Way): Part[] {
  return parts.flatMap((part) => {
    if (part !== step) return [part];
    if (rest.length === 0) return [];
    const below = part.below.map((branch) => ({ ...branch, parts: without(branch.parts, rest) }));
    return below.some((branch) => branch.parts.length > 0) ? [{ ...part, below }] : [];
  });
}
