import { v7 } from 'uuid';

/** A new id: the kind of thing, and a UUID that sorts by time. */
export const newId = (prefix: string): string => `${prefix}_${v7()}`;
