import { OperatorError } from '@jiedui/config';
import type pg from 'pg';

const OLDEST = 15;
const NEWEST = 18;

/** What must be known of a server before it is used. */
export interface ServerFacts {
  readonly version: number;
  readonly encoding: string;
}

/** Why a server cannot be used, and what to do; undefined where it can. */
export function objectionTo({ version, encoding }: ServerFacts): string | undefined {
  if (version < OLDEST || version > NEWEST) {
    return `is PostgreSQL ${String(version)}; use PostgreSQL ${String(OLDEST)} to ${String(NEWEST)}`;
  }
  if (encoding !== 'UTF8') {
    return `is encoded in ${encoding}, which cannot hold every name; create it with encoding UTF8`;
  }
  return undefined;
}

const FACTS = `
  select current_setting('server_version_num')::int / 10000 as version,
    current_setting('server_encoding') as encoding`;

/** Throws an OperatorError of one line where the server cannot be reached or used. `place` names it in that line. */
export async function checkServer(pool: pg.Pool, place: string): Promise<void> {
  const facts = await pool.query<ServerFacts>(FACTS).catch((error: unknown) => {
    // Where a name has several addresses, the error of all of them has a code and no words.
    const { message, code } = error as { message?: string; code?: string };
    throw new OperatorError(
      `The database at ${place} cannot be used: ${message || code || String(error)}. Start it, or correct DATABASE_URL.`,
      { cause: error },
    );
  });
  const objection = facts.rows[0] && objectionTo(facts.rows[0]);
  if (objection !== undefined) throw new OperatorError(`The database at ${place} ${objection}.`);
}
