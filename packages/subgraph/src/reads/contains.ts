import { sql } from 'kysely';
import type { Expression } from 'kysely';
import type { Arg } from './argument.ts';

/**
 * Whether one of these texts contains another, whatever the case. All rows are looked at, but where they are `found`; the other
 * is made lower case once, not for each: it may be as long as a request.
 */
export const contains = (texts: readonly Expression<unknown>[], part: Arg<string>) =>
  sql<boolean>`strpos(lower(concat_ws(' ', ${sql.join(texts)})), (select lower(${part}))) > 0`;
