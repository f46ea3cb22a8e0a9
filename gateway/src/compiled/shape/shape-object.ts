import type { Data } from '../data.ts';

/**
 * Answers what was asked of an object; null where the object breaks the schema and may be null. A strict one throws
 * `BROKEN` for that.
 */
export type ShapeObject = (object: unknown) => Data | null;

/** Thrown where data breaks a promise of the schema in a way that generated functions have no words for. */
export const BROKEN = new Error('the data breaks the schema');
