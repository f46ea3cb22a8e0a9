import type { Memory } from '../contenders/collected-memory.ts';
import { slopeOf } from '../measure/trend.ts';

/** What the heap was after so many reloads. */
export interface Look {
  readonly reloads: number;
  readonly memory: Memory;
}

/** Of the looks, those at the beginning, in which the first functions become hot and the first of everything is made. */
const BEGINNING = 1 / 4;

/**
 * Bytes that stay with each reload, along the line through looks at equal distances, without the first quarter of them.
 * A part of the heap would not do: it allows each reload less, the more there are. Machine code is
 * not counted: V8 makes it of whatever becomes hot, and most of what only a reload runs becomes so after many of them.
 */
export function leftBehind(looks: readonly Look[]): number {
  const later = looks.slice(Math.floor(looks.length * BEGINNING));
  const [first, second] = later;
  if (!first || !second) return NaN;
  return (
    slopeOf(later.map(({ memory }) => memory.heap - memory.code)) / (second.reloads - first.reloads)
  );
}
