import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import { snakeCase } from '../snake-case.ts';
import { activityOf } from './record-type.ts';
import type { AnyRecord, NewRecord, RecordType } from './record-type.ts';
import type { RecordTable } from './record-table.ts';

/** Who writes, and under which key a repetition is known. */
export interface WriteRequest {
  readonly client: string;
  /** The same key with the same records gives the first answer again and writes nothing. */
  readonly idempotencyKey: string;
  /** The organization on whose behalf; null for what is taken from a public document. */
  readonly reportedBy: string | null;
}

export interface WriteAnswer {
  readonly ids: readonly string[];
  /** True if the key had been used before: this call wrote nothing. */
  readonly isReplay: boolean;
}

/** The key was used before with other records. */
export class IdempotencyConflictError extends Error {
  readonly code = 'IDEMPOTENCY_CONFLICT';
  constructor(key: string) {
    super(
      `The idempotency key ${key} was used before with other content; use a new key for new content`,
    );
    this.name = 'IdempotencyConflictError';
  }
}

const inSnakeCase = (row: object) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [snakeCase(name), value as unknown]),
  );
const hashOf = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url');

/** Writes records: the record, its version in the log and the answer to its key, in one statement and so all or nothing. */
export class Recorder {
  readonly #db: Kysely<unknown>;
  readonly #domain: string;
  readonly #onWrite: () => void;

  constructor(db: Kysely<unknown>, domain: string, onWrite: () => void) {
    this.#db = db;
    this.#domain = domain;
    this.#onWrite = onWrite;
  }

  /** Reports up to 1,000 records of one type. Throws what the database refuses; nothing is written then. */
  async report<T extends RecordTable>(
    type: RecordType<T>,
    records: readonly NewRecord<T>[],
    request: WriteRequest,
  ): Promise<WriteAnswer> {
    const known = records as unknown as readonly AnyRecord[];
    const ids = known.map(({ id }) => id);
    const hash = hashOf([type.table, records]);
    try {
      const statement = this.#reported(type as never, known, request, { hash, answer: { ids } });
      await statement.execute(this.#db);
    } catch (error) {
      if (!isSecondUse(error)) throw error;
      return { ids: await this.#firstAnswer(request, hash), isReplay: true };
    }
    this.#onWrite();
    return { ids, isReplay: false };
  }

  #reported(
    type: RecordType,
    records: readonly AnyRecord[],
    { client, idempotencyKey, reportedBy }: WriteRequest,
    { hash, answer }: { hash: string; answer: object },
  ): RawBuilder<unknown> {
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
    return sql`
      with key as (
        insert into idempotency (client, key, request_hash, answer)
        values (${client}, ${idempotencyKey}, ${hash}, ${JSON.stringify(answer)}::jsonb) returning 1),
      written as (
        insert into ${table} (${columns})
        select ${columns} from jsonb_populate_recordset(null::${table}, ${JSON.stringify(rows)}::jsonb) returning 1),
      ${lockAfter(sql`(select count(*) from key) + (select count(*) from written)`)}
      insert into event (type, record_type, id, revision, record, activity, reported_by, client)
      select 'REPORTED', ${type.table}, v.item ->> 'id', 1, v.item -> 'record', nullif(v.item -> 'activity', 'null'),
        ${reportedBy}, ${client}
      from lock, jsonb_array_elements(${JSON.stringify(versions)}::jsonb) with ordinality as v(item, n) order by v.n`;
  }

  async #firstAnswer({ client, idempotencyKey }: WriteRequest, hash: string): Promise<string[]> {
    const { rows } = await sql<{ requestHash: string; answer: { ids: string[] } }>`
      select request_hash, answer from idempotency where client = ${client} and key = ${idempotencyKey}`.execute(
      this.#db,
    );
    const [first] = rows;
    if (first?.requestHash !== hash) throw new IdempotencyConflictError(idempotencyKey);
    return first.answer.ids;
  }
}

/**
 * The lock that makes the log's numbers follow commit order: taken after all other work and held to the end of the
 * commit, so that whoever reads "greater than my last" misses nothing. It must depend on the earlier inserts, or the
 * planner takes it first, and it is one for each schema.
 */
const lockAfter = (work: RawBuilder<unknown>) =>
  sql`lock as materialized (
    select pg_advisory_xact_lock(hashtextextended('event log of ' || current_schema(), 0) + 0 * done)
    from (select ${work} as done) as work)`;

/** Of two equal keys the second waits for the first and is then refused by the primary key. */
const isSecondUse = (error: unknown) =>
  (error as { code?: string }).code === '23505' &&
  (error as { constraint?: string }).constraint === 'idempotency_pkey';
