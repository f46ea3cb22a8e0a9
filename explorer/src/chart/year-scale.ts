/** A place for everything within a box: years across, values from zero up. */
export interface YearScale {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  /** Round values for an axis, from zero on. */
  readonly ticks: readonly number[];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const STEPS = [1, 2, 2.5, 5, 10];

/** The smallest round step by which `count` steps reach `most`. */
function stepTo(most: number, count: number): number {
  const power = 10 ** Math.floor(Math.log10(most / count));
  return power * (STEPS.find((step) => step * power * count >= most) ?? 10);
}

/** Values always begin at zero: a length that begins elsewhere tells another ratio. */
export function yearScale(years: readonly number[], most: number, box: Box): YearScale {
  const [first = 0] = years;
  const span = Math.max(years.length - 1, 0);
  const step = most > 0 ? stepTo(most, 4) : 1;
  const count = most > 0 ? Math.ceil(most / step) : 1;
  const top = step * count;
  return {
    // One year alone stands in the middle.
    x: (year) => box.left + box.width * (span === 0 ? 0.5 : (year - first) / span),
    y: (value) => box.top + box.height * (1 - value / top),
    ticks: Array.from({ length: count + 1 }, (_, index) => step * index),
  };
}

/** Runs of years without a gap: a line joins what is stated in years that follow each other, and nothing else. */
export function runsOf<Point extends { readonly year: number }>(
  points: readonly Point[],
): Point[][] {
  const runs: Point[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run?.at(-1)?.year === point.year - 1) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** Heights for labels at these heights, in the same order, none closer than `gap` to the next and all above `bottom`. */
export function spread(wanted: readonly number[], gap: number, bottom: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = [...wanted];
  let above = -Infinity;
  for (const index of order) above = placed[index] = Math.max(wanted[index] ?? 0, above + gap);
  let below = bottom + gap;
  for (const index of order.reverse())
    below = placed[index] = Math.min(placed[index] ?? 0, below - gap);
  return placed;
}
