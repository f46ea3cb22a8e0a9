import { ownValue } from './data.ts';
import type { Data } from './data.ts';
import { UnsupportedError } from './way.ts';

/** What is found at a path: one value, or a list where the path goes through lists. */
export type Finder = (value: unknown) => unknown;

/** Finds what is at a path of a plan, in which `@` is each item of a list. @throws UnsupportedError */
export function finderOf(path: readonly (string | number)[]): Finder {
  const steps = path.map((step) => {
    if (typeof step === 'string') return step;
    throw new UnsupportedError('step');
  });
  return (value) => {
    let found = value;
    for (const [at, step] of steps.entries()) {
      if (found === undefined || found === null) return found;
      if (step === '@') {
        const all: unknown[] = [];
        collect(found, steps, at, all);
        return all;
      }
      found = go(found, step);
    }
    return found;
  };
}

/** The same beneath a list: all goes into one. */
function collect(value: unknown, steps: readonly string[], from: number, all: unknown[]): void {
  let found = value;
  for (let at = from; at < steps.length; at += 1) {
    if (found === undefined || found === null) break;
    const step = steps[at] as string;
    if (step === '@') {
      // The executor of @apollo/gateway fails in these words, too.
      if (!Array.isArray(found)) throw new TypeError('value.flatMap is not a function');
      for (const item of found) collect(item, steps, at + 1, all);
      return;
    }
    found = go(found, step);
  }
  if (Array.isArray(found)) for (const item of found) all.push(item);
  else all.push(found);
}

function go(value: unknown, step: string): unknown {
  if (Array.isArray(value)) throw new Error(`Unexpected array in result for path element ${step}`);
  return ownValue(value as Data, step);
}
