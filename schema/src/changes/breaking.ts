import { CriticalityLevel, diff } from '@graphql-inspector/core';
import type { Change } from '@graphql-inspector/core';
import { isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { isDue } from '../deprecation.ts';
import type { Operation } from '../operations.ts';
import { placesOf } from '../places.ts';
import { relies, usageOf } from './usage.ts';

/** An API before and after. */
export interface Pair {
  /** `api`, or the audience of a contract. */
  readonly name: string;
  readonly before: GraphQLSchema;
  readonly after: GraphQLSchema;
}

/** A change that breaks whoever relies on what was there. */
export interface Breaking {
  /** In the words of graphql-inspector: `FIELD_REMOVED`. */
  readonly change: string;
  /** Where: `Query.box`, `Query.box.at`, `Size.LARGE`. */
  readonly at: string;
  readonly message: string;
  /** The APIs in which it happened: `api`, `public`. */
  readonly apis: readonly string[];
  /** The operations that would break. */
  readonly operations: readonly string[];
  /** Whether it was deprecated for long enough to go. */
  readonly isDue: boolean;
}

/** `Query.box(at:)` as a comparison writes it: `Query.box.at`. */
const asPath = (at: string) => at.replace('(', '.').replace(':)', '');

/**
 * A type goes when nothing leads to it any more, and each place that no longer leads to it is a change by itself. The
 * exceptions are what a fragment can name behind an interface, and the types at the root.
 */
function followsFromOthers({ type, path = '' }: Change, before: GraphQLSchema): boolean {
  if (type !== 'TYPE_REMOVED') return false;
  const gone = before.getType(path);
  const roots = [before.getQueryType(), before.getMutationType(), before.getSubscriptionType()];
  if (roots.some((root) => root?.name === path)) return false;
  return !(isObjectType(gone) || isInterfaceType(gone)) || gone.getInterfaces().length === 0;
}

async function breakingIn(
  { name, before, after }: Pair,
  operations: readonly Operation[],
  today: string,
): Promise<Breaking[]> {
  const places = new Map(placesOf(before).map(([at, element]) => [asPath(at), element]));
  const used = operations.map((operation) => [operation.name, usageOf(before, operation)] as const);
  const changes = await diff(before, after);
  return changes
    .filter(({ criticality: { level } }) => level === CriticalityLevel.Breaking)
    .filter((change) => !followsFromOthers(change, before))
    .map(({ type, path: at = '', message }) => ({
      change: String(type),
      at,
      message,
      apis: [name],
      operations: used
        .filter(([, usage]) => relies(usage, at, places.has(at)))
        .map(([operation]) => operation),
      isDue: isDue(places.get(at)?.deprecationReason, today),
    }));
}

/** Everything that breaks in several APIs, each change once, with where it happened and whom it hits. */
export async function breakingChanges(
  pairs: readonly Pair[],
  operations: readonly Operation[],
  today: string,
): Promise<Breaking[]> {
  const found = await Promise.all(pairs.map((pair) => breakingIn(pair, operations, today)));
  const merged = new Map<string, Breaking>();
  for (const each of found.flat()) {
    const key = `${each.change} ${each.at} ${each.message}`;
    const known = merged.get(key);
    merged.set(key, {
      ...each,
      apis: [...(known?.apis ?? []), ...each.apis],
      operations: [...new Set([...(known?.operations ?? []), ...each.operations])],
      isDue: each.isDue && (known?.isDue ?? true),
    });
  }
  return [...merged.values()];
}
