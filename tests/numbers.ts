/** The numbers of an answer in hundredths, so that they add up exactly, by where they stand; buckets and groups by what they are of, lists by their order. */
export function numbersOf(value: unknown, place = ''): Map<string, number> {
  if (typeof value === 'number' || (typeof value === 'string' && /^\d+(\.\d+)?$/.test(value)))
    return new Map([[place, Math.round(Number(value) * 100)]]);
  if (typeof value !== 'object' || value === null) return new Map();
  const entries = Array.isArray(value)
    ? value.map((item, index) => [labelOf(item) ?? String(index), item] as const)
    : Object.entries(value).filter(([name]) => name !== 'id' && name !== 'code');
  return new Map(entries.flatMap(([name, item]) => [...numbersOf(item, `${place}/${name}`)]));
}

const labelOf = (item: unknown) => {
  const { from, destination } = (item ?? {}) as { from?: string; destination?: string };
  return from ?? destination;
};

/** Numbers added place by place; what is zero is left out, as empty buckets are. */
export function sumOf(all: readonly ReadonlyMap<string, number>[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const numbers of all)
    for (const [place, number] of numbers)
      if (number !== 0) sums[place] = (sums[place] ?? 0) + number;
  return sums;
}
