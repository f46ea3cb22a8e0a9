import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { activityOf } from './record-type.ts';
/** The key was used before with other records. */
export class IdempotencyConflictError extends Error {
    code = 'IDEMPOTENCY_CONFLICT';
    constructor(key) {
        super(`The idempotency key ${key} was used before with other content; use a new key for new content`);
        this.name = 'IdempotencyConflictError';
    }
}
const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const inSnakeCase = (row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [snake(name), value]));
const hashOf = (value) => createHash('sha256').update(JSON.stringify(value)).digest('base64url');
/** Writes records: the record, its version in the log and the answer to its key, in one statement and so all or nothing. */
export class Recorder {
    #db;
    #domain;
    #onWrite;
    constructor(db, domain, onWrite) {
        this.#db = db;
        this.#domain = domain;
        this.#onWrite = onWrite;
    }
    /** Reports up to 1,000 records of one type. Throws what the database refuses; nothing is written then. */
    async report(type, records, request) {
        const known = records;
        const ids = known.map(({ id }) => id);
        const hash = hashOf([type.table, records]);
        try {
            const statement = this.#reported(type, known, request, { hash, answer: { ids } });
            await statement.execute(this.#db);
        }
        catch (error) {
            if (!isSecondUse(error))
                throw error;
            return { ids: await this.#firstAnswer(request, hash), isReplay: true };
        }
        this.#onWrite();
        return { ids, isReplay: false };
    }
    #reported(type, records, { client, idempotencyKey, reportedBy }, { hash, answer }) {
        const rows = records.map((record) => ({
            ...inSnakeCase(record),
            revision: 1,
            reported_by: reportedBy,
        }));
        const versions = records.map((record) => ({
            id: record.id,
            record,
            activity: activityOf(this.#domain, type, record),
        }));
        const columns = sql.join(Object.keys(rows[0] ?? {}).map((name) => sql.ref(name)));
        const table = sql.table(type.table);
        return sql `
      with key as (
        insert into idempotency (client, key, request_hash, answer)
        values (${client}, ${idempotencyKey}, ${hash}, ${JSON.stringify(answer)}::jsonb) returning 1),
      written as (
        insert into ${table} (${columns})
        select ${columns} from jsonb_populate_recordset(null::${table}, ${JSON.stringify(rows)}::jsonb) returning 1),
      ${lockAfter(sql `(select count(*) from key) + (select count(*) from written)`)}
      insert into event (type, record_type, id, revision, record, activity, reported_by, client)
      select 'REPORTED', ${type.table}, v.item ->> 'id', 1, v.item -> 'record', nullif(v.item -> 'activity', 'null'),
        ${reportedBy}, ${client}
      from lock, jsonb_array_elements(${JSON.stringify(versions)}::jsonb) with ordinality as v(item, n) order by v.n`;
    }
    async #firstAnswer({ client, idempotencyKey }, hash) {
        const { rows } = await sql `
      select request_hash, answer from idempotency where client = ${client} and key = ${idempotencyKey}`.execute(this.#db);
        const [first] = rows;
        if (first?.requestHash !== hash)
            throw new IdempotencyConflictError(idempotencyKey);
        return first.answer.ids;
    }
}
/**
 * The lock that makes the log's numbers follow commit order: taken after all other work and held to the end of the
 * commit, so that whoever reads "greater than my last" misses nothing. It must depend on the earlier inserts, or the
 * planner takes it first, and it is one for each schema.
 */
const lockAfter = (work) => sql `lock as materialized (
    select pg_advisory_xact_lock(hashtextextended('event log of ' || current_schema(), 0) + 0 * done)
    from (select ${work} as done) as work)`;
/** Of two equal keys the second waits for the first and is then refused by the primary key. */
const isSecondUse = (error) => error.code === '23505' &&
    error.constraint === 'idempotency_pkey';
