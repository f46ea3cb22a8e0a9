import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** How many hospitals there are does not take longer to say the more there are. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`select keep_tally('hospital', null);`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`select drop_tally('hospital', null);`.execute(db);
}
