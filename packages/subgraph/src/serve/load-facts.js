import { createHash } from 'node:crypto';
import { sql } from 'kysely';
const MOST_ROWS = 1000;
/** Reports what of a batch is not there yet. Killed at any moment and started again, it ends in the same state. */
export async function loadFacts(db, recorder, { type, records }) {
    const { rows } = await sql `select id from ${sql.table(type.table)}`.execute(db);
    const known = new Set(rows.map(({ id }) => id));
    const missing = records.filter(({ id }) => !known.has(id));
    for (let at = 0; at < missing.length; at += MOST_ROWS) {
        const part = missing.slice(at, at + MOST_ROWS);
        const key = createHash('sha256').update(JSON.stringify(part)).digest('base64url');
        // Two processes that start at once find the same rows missing and so use the same key: one of them writes.
        const idempotencyKey = `facts ${type.table} ${key}`;
        await recorder.report(type, part, { client: 'facts', idempotencyKey, reportedBy: null });
    }
    return missing.length;
}
