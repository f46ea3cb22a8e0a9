import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/**
 * The lock that makes the log's numbers follow commit order: taken after all other work and held to the end of the
 * commit, so that whoever reads "greater than my last" misses nothing. It must depend on the earlier inserts, or the
 * planner takes it first, and it is one for each schema.
 */
export const lockAfter = (work: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`lock as materialized (
    select pg_advisory_xact_lock(hashtextextended('event log of ' || current_schema(), 0) + 0 * done)
    from (select ${work} as done) as work)`;
