import { jsonbOf } from '@jiedui/database';
import { sql } from 'kysely';
import type { Expression, Transaction } from 'kysely';
import { differences, KEY, PARTS, SUMS } from './differences.ts';
import { entered, spoken, stateAfter, withVersion } from './entries.ts';
import type { Head } from './head.ts';
import { isWord } from './line.ts';
import type { Line } from './line.ts';
import { linked } from './linked.ts';

type Any = Expression<unknown>;

/** Lines as rows, each with its position, the next line of its record, and its version where that is among them. */
const placed = (lines: readonly Line[], head: Head) => sql`
  placed as materialized (
    select ${head.pos}::bigint + e.n as pos, ${head.pos}::bigint + e.next as next, ${head.pos}::bigint + e.version as version,
      "isFirst" as is_first, source, seq, type, id, revision, record, activity, "reportedBy" as reported_by, side,
      "tokenId" as token_id, reason, at
    from jsonb_to_recordset(${jsonbOf(linked(lines))}::jsonb)
      as e(n int, next int, version int, "isFirst" boolean, source text, seq bigint, type text, id text, revision int,
        record jsonb, activity jsonb, "reportedBy" text, side text, "tokenId" text, reason text, at timestamptz)),
  superseded as (
    update entry as e set until = p.pos from placed as p
    where p.is_first and e.id = p.id and e.until is null
    returning e.*)`;

/** What of the records concerned stood before the lines, and what stands after each of them; of the withdrawn, nothing. */
const standing = (versions: Any | undefined) => sql`
  standing as (
    select null::bigint as pos, s.until, s.id, s.pairing_id, s.confirmation, s.contributions
    from superseded as s where s.type <> 'WITHDRAWN'
    union all
    select p.pos, p.next, p.id, v.activity ->> 'pairing', ${stateAfter('p')}, v.activity -> 'contributions'
    from ${withVersion(sql`placed`, versions)} where v.type <> 'WITHDRAWN'
    union all
    select p.pos, p.next, p.id, s.pairing_id, ${stateAfter('p')}, s.contributions
    from placed as p join superseded as s on s.id = p.id where p.version is null)`;

const summed = sql`
  changed as materialized (${differences(sql`standing`)}),
  noted as (insert into delta (pos, id, ${KEY}, ${PARTS}) select pos, id, ${KEY}, ${PARTS} from changed),
  summed as (
    insert into rollup as r (${KEY}, ${PARTS})
    select ${KEY}, ${SUMS} from changed group by ${KEY} order by ${KEY}
    on conflict (${KEY}) do update set value = r.value + excluded.value, records = r.records + excluded.records,
      missing = r.missing + excluded.missing, floors = r.floors + excluded.floors,
      approximates = r.approximates + excluded.approximates, ceilings = r.ceilings + excluded.ceilings
    returning r.*)`;

/**
 * Appends lines to the ledger, whose head is locked: entries, what they change of each indicator, the sums as they are
 * and as they stand after these lines. One statement, however many lines; words must be on versions that stand then.
 */
export async function append(
  transaction: Transaction<unknown>,
  lines: readonly Line[],
  head: Head,
): Promise<void> {
  if (lines.length === 0) return;
  const at = sql`${head.at}::timestamptz`;
  const versions = lines.some(isWord) ? sql`placed` : undefined;
  const last = sql`${head.pos}::bigint + ${lines.length}::int`;
  await sql`
    with ${placed(lines, head)}, ${standing(versions)}, ${summed},
      of_versions as (${entered(sql`placed`, at, versions)}),
      of_words as (${spoken(sql`placed`, sql`superseded`, at)}),
      kept as (
        insert into rollup_at (pos, ${KEY}, ${PARTS}) select ${last}, ${KEY}, ${PARTS} from summed)
    update ledger_head set pos = ${last}, at = ${at}`.execute(transaction);
}
