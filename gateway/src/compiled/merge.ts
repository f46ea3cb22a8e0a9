import { isData, isInherited } from './data.ts';
import type { Data } from './data.ts';

/**
 * Writes what a subgraph answered into what is known of an object, by the rules of the gateway's `deepMerge`: null
 * replaces, lists of one length are merged item by item. Parts of the source become parts of the target.
 */
export function merge(target: Data, source: Data | null | undefined): void {
  if (source === undefined || source === null) return;
  for (const key of Object.keys(source)) {
    const value = source[key];
    if (value === undefined) continue;
    if (isInherited(key) || !isObject(target)) defineOwn(target, key);
    const known = target[key];
    if (known && isData(value)) merge(known as Data, value);
    else if (Array.isArray(value) && Array.isArray(known) && value.length === known.length)
      mergeItems(known, value);
    else target[key] = value;
  }
}

function mergeItems(target: unknown[], source: readonly unknown[]): void {
  source.forEach((value, index) => {
    const known = target[index];
    if (isData(known) && isData(value)) merge(known, value);
    else target[index] = value;
  });
}

/** Where one subgraph says a number and another an object, the number gets here. */
const isObject = (target: unknown) => typeof target === 'object';

/** @throws TypeError for what is no object. */
function defineOwn(target: Data, key: string): void {
  if (Object.hasOwn(target, key) || !(key in target)) return;
  Object.defineProperty(target, key, {
    configurable: true,
    enumerable: true,
    writable: true,
    value: undefined,
  });
}
