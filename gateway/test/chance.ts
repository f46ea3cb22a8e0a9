/** A number from 0 to below 1 that depends on nothing but these parts. */
export function chance(...parts: readonly unknown[]): number {
  let hash = 2_166_136_261;
  for (const letter of parts.join('|')) {
    hash ^= letter.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 16_777_619);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c_1b_3c_6d);
  hash ^= hash >>> 12;
  return (hash >>> 0) / 2 ** 32;
}

/** A whole number from 0 to below `end`. */
export const below = (end: number, ...parts: readonly unknown[]): number =>
  Math.floor(chance(...parts) * end);

/** Numbers for a list of at most so many items. */
export const some = (most: number, ...parts: readonly unknown[]): number[] =>
  Array.from({ length: below(most + 1, ...parts) }, (_, index) => index);
