const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Where two answers differ, as paths with both values. The order of keys is no difference; that of lists is one. */
export function differences(one: unknown, other: unknown, path = ''): string[] {
  if (Array.isArray(one) && Array.isArray(other) && one.length !== other.length) {
    return [`${path}: ${String(one.length)} items and ${String(other.length)}`];
  }
  if (isObject(one) && isObject(other) && Array.isArray(one) === Array.isArray(other)) {
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
    return keys.flatMap((key) => differences(one[key], other[key], `${path}.${key}`));
  }
  return one === other ? [] : [`${path}: ${shown(one)} and ${shown(other)}`];
}

const shown = (value: unknown) =>
  value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80);
