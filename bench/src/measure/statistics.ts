/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return ((low ?? NaN) + (high ?? NaN)) / 2;
}

/** The value that so large a part of all does not exceed; NaN of none. */
export const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(part * (values.length - 1))] ?? NaN;

/** A number as people read it, in three digits or so; a dash for what is none, as a ratio to nothing. */
export const shown = (value: number): string =>
  !Number.isFinite(value) ? '–' : value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);

/** `8.12 (7.9–8.4)`; a dash where there is no middle. */
export function withRange(values: readonly number[]): string {
  const middle = shown(median(values));
  if (middle === '–') return middle;
  return `${middle} (${shown(Math.min(...values))}–${shown(Math.max(...values))})`;
}
