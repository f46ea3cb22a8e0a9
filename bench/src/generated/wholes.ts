import { DOMAINS } from './domains.ts';

const WHOLES = DOMAINS.flatMap(({ kinds }) => kinds.flatMap(({ whole }) => whole ?? []));

/** Whether a record, by its number, is one of which others may be parts. */
export const isWhole = (table: string, n: number): boolean =>
  WHOLES.some((whole) => whole.table === table && n % whole.every === 0);
