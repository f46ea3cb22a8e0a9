type Fields = Readonly<Record<string, unknown>>;

/** An answer without the fields at some paths, such as `pairing.agreements.nodes.parties`; paths go through lists. */
export function without(data: unknown, paths: readonly string[]): unknown {
  if (paths.length === 0 || typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map((item: unknown) => without(item, paths));
  const below = (name: string) =>
    paths.filter((path) => path.startsWith(`${name}.`)).map((path) => path.slice(name.length + 1));
  return Object.fromEntries(
    Object.entries(data as Fields)
      .filter(([name]) => !paths.includes(name))
      .map(([name, value]) => [name, without(value, below(name))]),
  );
}
