import path from 'node:path';

/** The workspace. */
export const EXPLORER = path.resolve(import.meta.dirname, '..');
export const API = path.resolve(EXPLORER, '../schema/api.graphql');
/** What fields and values are called where people read them. */
export const WORDS = path.resolve(EXPLORER, '../schema/words.json');
/** The built page. */
export const DIST = path.join(EXPLORER, 'dist');
/** Lies in the built page and says by what sources it was made. */
export const STAMP = 'made-from.txt';
