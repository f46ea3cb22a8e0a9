/** Names that clients gave, by those that were taken in their place. */
export type Names = ReadonlyMap<string, string>;

/** A copy with the keys that clients gave, in the same order. */
export function keysRestored<T>(value: T, names: Names): T;
export function keysRestored(value: unknown, names: Names): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => keysRestored(each, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      names.get(key) ?? key,
      keysRestored(each as unknown, names),
    ]),
  );
}

export const pathRestored = (path: readonly (string | number)[], names: Names) =>
  path.map((step) => (typeof step === 'string' ? (names.get(step) ?? step) : step));
