export type Data = Readonly<Record<string, unknown>>;

/** The value at the end of a path; of a list, those of each of its items in its place. */
export function valueAt(from: unknown, keys: readonly string[], at = 0): unknown {
  let value = from;
  for (let i = at; i < keys.length; i += 1) {
    if (value === null || value === undefined) return null;
    if (Array.isArray(value)) return value.map((each) => valueAt(each, keys, i));
    value = (value as Data)[keys[i] ?? ''];
  }
  return value ?? null;
}
