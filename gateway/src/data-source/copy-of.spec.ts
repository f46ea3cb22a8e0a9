import { expect, it } from 'vitest';
import { copyOf } from './copy-of.ts';

const TEXT =
  '{"a":[{"b":1,"c":null},[],[["结对",true]]],"__proto__":{"d":1},"toString":"e","length":{"f":-0.5},"0":{}}';

it('is equal, and shares no object', () => {
  const original = JSON.parse(TEXT) as Record<string, unknown>;
  const copy = copyOf(original) as typeof original;
  expect(JSON.stringify(copy)).toBe(JSON.stringify(original));
  for (const value of Object.values(copy)) change(value);
  expect(JSON.stringify(original)).toBe(JSON.stringify(JSON.parse(TEXT)));
});

it('is what it was where there is nothing to copy', () => {
  expect([null, 1, '结对', false, undefined].map(copyOf)).toEqual([
    null,
    1,
    '结对',
    false,
    undefined,
  ]);
});

it('of an object of graphql-js, which has no prototype, has the same names', () => {
  const original = Object.assign(Object.create(null) as object, { a: { b: 1 } });
  expect(copyOf(original)).toEqual({ a: { b: 1 } });
});

/** Writes into each object, as the gateway does. */
function change(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.values(value).forEach(change);
  if (Array.isArray(value)) value.push('more');
  else Object.assign(value, { more: true });
}
