import { jsonbOf } from '@jiedui/database';
import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import { snakeCase } from '../snake-case.ts';
import type { Side } from './event-log.ts';
import { demandDeclared } from './indicators.ts';
import type { ReportingDomain } from './indicators.ts';
import { lockAfter } from './log-lock.ts';
import type { AnyRecord, RecordType } from './record-type.ts';
import { activityOf } from './record-type.ts';

/** One version of one record, ready to be written. */
export interface Version {
  readonly record: AnyRecord;
  /** 1 for a report. */
  readonly revision: number;
  readonly side: Side | null;
}

/** Who writes, and the answer that is kept under the key. */
export interface Author {
  readonly client: string;
  readonly idempotencyKey: string;
  readonly reportedBy: string | null;
  readonly tokenId: string | null;
  readonly reason: string | null;
  readonly hash: string;
  readonly answer: unknown;
}

const inSnakeCase = (row: object) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [snakeCase(name), value as unknown]),
  );

/** The row of the idempotency key: the primary key refuses a second use. */
export const keyRow = ({
  client,
  idempotencyKey,
  hash,
  answer,
}: Author): RawBuilder<unknown> => sql`
  key as (
    insert into idempotency (client, key, request_hash, answer)
    values (${client}, ${idempotencyKey}, ${hash}, ${JSON.stringify(answer)}::jsonb) returning 1)`;

function inserted(table: RawBuilder<unknown>, columns: readonly string[], rows: Buffer) {
  const names = sql.join(columns.map((name) => sql.ref(name)));
  return sql`
    insert into ${table} (${names})
    select ${names} from jsonb_populate_recordset(null::${table}, ${rows}::jsonb) returning 1`;
}

/** What the other side said was said of the version before. */
function updated(table: RawBuilder<unknown>, columns: readonly string[], rows: Buffer) {
  const sets = columns
    .filter((name) => name !== 'id')
    .map((name) => sql`${sql.ref(name)} = r.${sql.ref(name)}`);
  return sql`
    update ${table} as t set ${sql.join(sets)}, reported_at = clock_timestamp(), confirmation = 'UNCONFIRMED'
    from jsonb_populate_recordset(null::${table}, ${rows}::jsonb) as r
    where t.id = r.id and t.revision = r.revision - 1 and t.withdrawn_at is null returning 1`;
}

function declared(domain: ReportingDomain, type: RecordType, record: AnyRecord) {
  const activity = activityOf(domain.name, type, record);
  demandDeclared(domain, activity);
  return activity;
}

/**
 * Writes versions of one type in one statement, all or nothing: the records, their versions in the log in the given
 * order, and the answer to the key. First reports are inserted; others replace the version before them, which must be
 * the current one.
 */
export async function writeVersions(
  db: Kysely<unknown>,
  domain: ReportingDomain,
  type: RecordType,
  versions: readonly Version[],
  author: Author,
): Promise<void> {
  const { client, reportedBy, tokenId, reason } = author;
  const isFirst = versions[0]?.revision === 1;
  const rows = versions.map(({ record, revision }) => ({
    ...inSnakeCase(record),
    revision,
    reported_by: reportedBy,
  }));
  const events = versions.map(({ record, revision, side }) => ({
    id: record.id,
    revision,
    side,
    record,
    activity: declared(domain, type, record),
  }));
  const table = sql.table(type.table);
  const change = isFirst ? inserted : updated;
  const written = change(table, Object.keys(rows[0] ?? {}), jsonbOf(rows));
  const { numAffectedRows } = await sql`
    with ${keyRow(author)}, written as (${written}),
      ${lockAfter(sql`(select count(*) from key) + (select count(*) from written)`)}
    insert into event (type, record_type, id, revision, record, activity, reported_by, side, token_id, client, reason)
    select ${sql.lit(isFirst ? 'REPORTED' : 'REVISED')}, ${type.table}, v.item ->> 'id', (v.item ->> 'revision')::int,
      v.item -> 'record', nullif(v.item -> 'activity', 'null'), ${reportedBy}, v.item ->> 'side', ${tokenId}, ${client},
      ${reason}
    from lock, jsonb_array_elements(${jsonbOf(events)}::jsonb) with ordinality as v(item, n) order by v.n`.execute(
    db,
  );
  if (numAffectedRows !== BigInt(versions.length)) throw new Error('Not every version was written');
}

/** Takes a record back: its last version stays as it was, under a new number, with the reason. */
export async function writeWithdrawal(
  db: Kysely<unknown>,
  table: string,
  { id, revision, side }: { id: string; revision: number; side: Side | null },
  author: Author,
): Promise<void> {
  const { client, reportedBy, tokenId, reason } = author;
  const { numAffectedRows } = await sql`
    with ${keyRow(author)},
      written as (
        update ${sql.table(table)} set revision = revision + 1, withdrawn_at = clock_timestamp(),
          confirmation = 'UNCONFIRMED'
        where id = ${id} and revision = ${revision} and withdrawn_at is null returning 1),
      ${lockAfter(sql`(select count(*) from key) + (select count(*) from written)`)}
    insert into event (type, record_type, id, revision, record, activity, reported_by, side, token_id, client, reason)
    select 'WITHDRAWN', e.record_type, e.id, e.revision + 1, e.record, e.activity, ${reportedBy}, ${side}, ${tokenId},
      ${client}, ${reason}
    from lock, event as e, written
    where e.id = ${id} and e.revision = ${revision} and e.type in ('REPORTED', 'REVISED')`.execute(
    db,
  );
  if (numAffectedRows !== 1n) throw new Error('The withdrawal was not written');
}
