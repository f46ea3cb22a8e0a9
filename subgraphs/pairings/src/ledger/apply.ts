import type { LoggedEvent } from '@jiedui/subgraph';
import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';

/** Events as rows, each with its position, the record's row before it, and whether a later one of the batch follows. */
const incoming = (events: readonly LoggedEvent[], position: string) => sql`
  incoming as materialized (
    select ${position}::bigint + row_number() over (order by e.seq) as pos, e.*
    from jsonb_to_recordset(${JSON.stringify(events)}::jsonb) as e(seq bigint, type text, id text, revision int,
      record jsonb, activity jsonb, "reportedBy" text, reason text, at timestamptz)
    where e.activity is not null),
  placed as materialized (
    select i.*, lead(i.pos) over of_record as next, row_number() over of_record as nth
    from incoming as i window of_record as (partition by i.id order by i.pos)),
  superseded as (
    update entry as e set until = p.pos from placed as p
    where p.nth = 1 and e.id = p.id and e.until is null
    returning e.id, e.pairing_id, e.confirmation, e.contributions, e.type)`;

const appended = (source: string, at: string) => sql`
  appended as (
    insert into entry (pos, at, type, until, source, seq, id, revision, domain, kind, label_zh, label_en, title_zh,
      title_en, status, occurred_on, occurred_end, occurred_precision, occurred_text, pairing_id, money_fen,
      money_qualifier, money_stage, quantities, part_of_id, source_id, quote, url, confidence, reported_by, reported_at,
      reason, contributions, record, confirmation)
    select p.pos, ${at}::timestamptz, p.type, p.next, ${source}, p.seq, p.id, p.revision, a ->> 'domain', a ->> 'kind',
      a -> 'label' ->> 'zh', a -> 'label' ->> 'en', a -> 'title' ->> 'zh', a -> 'title' ->> 'en', a ->> 'status',
      (a -> 'occurred' ->> 'on')::date, (a -> 'occurred' ->> 'end')::date, a -> 'occurred' ->> 'precision',
      a -> 'occurred' ->> 'text', a ->> 'pairing', (a -> 'money' ->> 'fen')::bigint, a -> 'money' ->> 'qualifier',
      a -> 'money' ->> 'stage', a -> 'quantities', a ->> 'partOf', a -> 'origin' ->> 'sourceId',
      a -> 'origin' ->> 'quote', a -> 'origin' ->> 'url', a -> 'origin' ->> 'confidence', p."reportedBy", p.at,
      p.reason, a -> 'contributions', p.record, 'UNCONFIRMED'
    from placed as p, lateral (select p.activity) as x(a))`;

/** One contribution of a record, as signed numbers. */
const contributed = (sign: 1 | -1) => sql`
  c ->> 'indicator' as indicator, (c ->> 'year')::int as year, (c ->> 'month')::int as month,
  ${sql.lit(sign)} * coalesce((c ->> 'value')::numeric, 0) as value, ${sql.lit(sign)} as records,
  ${sql.lit(sign)} * (c ->> 'value' is null)::int as missing,
  ${sql.lit(sign)} * (c ->> 'qualifier' is not distinct from 'AT_LEAST')::int as floors,
  ${sql.lit(sign)} * (c ->> 'qualifier' is not distinct from 'APPROXIMATE')::int as approximates,
  ${sql.lit(sign)} * (c ->> 'qualifier' is not distinct from 'UP_TO')::int as ceilings`;

const KEY = sql`pairing_id, year, indicator, month, confirmation`;
const SUMS = sql`sum(value) as value, sum(records)::int as records, sum(missing)::int as missing,
  sum(floors)::int as floors, sum(approximates)::int as approximates, sum(ceilings)::int as ceilings`;

/**
 * What a batch changes of each indicator: a version adds its contributions and takes back those of the version before
 * it. A revision is unconfirmed again, so what it takes back leaves the state in which it stood.
 */
const changed = sql`
  changed as materialized (
    select pos, id, ${KEY}, ${SUMS} from (
      select p.pos, p.id, p.activity ->> 'pairing' as pairing_id, 'UNCONFIRMED' as confirmation, ${contributed(1)}
      from placed as p, jsonb_array_elements(p.activity -> 'contributions') as c where p.type <> 'WITHDRAWN'
      union all
      select n.pos, n.id, p.activity ->> 'pairing', 'UNCONFIRMED', ${contributed(-1)}
      from placed as p join placed as n on n.id = p.id and n.pos = p.next,
        jsonb_array_elements(p.activity -> 'contributions') as c where p.type <> 'WITHDRAWN'
      union all
      select p.pos, p.id, s.pairing_id, s.confirmation, ${contributed(-1)}
      from superseded as s join placed as p on p.id = s.id and p.nth = 1,
        jsonb_array_elements(s.contributions) as c where s.type <> 'WITHDRAWN') as d
    group by pos, id, ${KEY}
    having (sum(value), sum(records), sum(missing), sum(floors), sum(approximates), sum(ceilings)) <> (0, 0, 0, 0, 0, 0)),
  noted as (
    insert into delta (pos, id, pairing_id, year, indicator, month, confirmation, value, records, missing, floors,
      approximates, ceilings)
    select pos, id, coalesce(pairing_id, ''), year, indicator, month, confirmation, value, records, missing, floors,
      approximates, ceilings from changed),
  summed as (
    insert into rollup as r (${KEY}, value, records, missing, floors, approximates, ceilings)
    select coalesce(pairing_id, ''), year, indicator, month, confirmation, ${SUMS} from changed
    group by coalesce(pairing_id, ''), year, indicator, month, confirmation order by 1, 2, 3, 4, 5
    on conflict (${KEY}) do update set value = r.value + excluded.value, records = r.records + excluded.records,
      missing = r.missing + excluded.missing, floors = r.floors + excluded.floors,
      approximates = r.approximates + excluded.approximates, ceilings = r.ceilings + excluded.ceilings
    returning r.*)`;

async function append(
  transaction: Transaction<unknown>,
  source: string,
  events: readonly LoggedEvent[],
  head: { pos: string; at: string },
): Promise<void> {
  const { rows } = await sql<{ last: string }>`
    with ${incoming(events, head.pos)}, ${appended(source, head.at)}, ${changed},
      last as (select coalesce(max(pos), ${head.pos}::bigint) as pos from placed),
      kept as (
        insert into rollup_at (pos, ${KEY}, value, records, missing, floors, approximates, ceilings)
        select last.pos, pairing_id, year, indicator, month, confirmation, value, records, missing, floors,
          approximates, ceilings from summed, last)
    select pos::text as last from last`.execute(transaction);
  await sql`update ledger_head set pos = ${rows[0]?.last}::bigint, at = ${head.at}::timestamptz`.execute(
    transaction,
  );
}

/**
 * Applies events of one log exactly once. The head is locked first, so that what follows sees every earlier batch; the
 * cursor moves by comparison, so that of two ledgers with the same batch one applies nothing; cursor and effect are one
 * transaction. Answers whether it was this call that applied them.
 */
export async function apply(
  db: Kysely<unknown>,
  source: string,
  after: string,
  events: readonly LoggedEvent[],
): Promise<boolean> {
  const last = events.at(-1)?.seq;
  if (last === undefined) return false;
  return db.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ pos: string; at: string }>`
      select pos::text, greatest(clock_timestamp(), at + interval '1 microsecond')::text as at
      from ledger_head for update`.execute(transaction);
    const [head] = rows;
    if (!head) throw new Error('The ledger has no head');
    const moved = await sql`
      update ledger_cursor set seq = ${last}::bigint where source = ${source} and seq = ${after}::bigint`.execute(
      transaction,
    );
    if (moved.numAffectedRows !== 1n) return false;
    await append(transaction, source, events, head);
    return true;
  });
}
