import { sql } from 'kysely';
import type { Expression } from 'kysely';
import type { Arg } from './argument.ts';

/** Whether one of these texts contains another, whatever the case. All rows are looked at, but where they are `found`. */
export const contains = (texts: readonly Expression<unknown>[], part: Arg<string>) =>
  sql<boolean>`strpos(lower(concat_ws(' ', ${sql.join(texts)})), lower(${part})) > 0`;
