import { jsonbOf } from '@jiedui/database';
import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { differences, KEY, PARTS, SUMS } from '../ledger/differences.ts';
import { entered } from '../ledger/entries.ts';

type Here = Transaction<unknown>;

const BATCH = 10_000;

/** An event's place in the new ledger. */
export interface Placed {
  readonly source: string;
  readonly seq: string;
  /** Microseconds, as digits. */
  readonly at: string;
}

/** Gives each event its position: that of its place in the list. */
export async function place(transaction: Here, events: readonly Placed[]): Promise<void> {
  await sql`
    create temp table ordered (
      pos bigint primary key, source text, seq bigint, entered_at timestamptz) on commit drop`.execute(
    transaction,
  );
  for (let at = 0; at < events.length; at += BATCH) {
    const part = jsonbOf(events.slice(at, at + BATCH));
    await sql`
      insert into ordered
      select ${at}::int + n, e ->> 'source', (e ->> 'seq')::bigint,
        'epoch'::timestamptz + (e ->> 'at')::bigint * interval '1 microsecond'
      from jsonb_array_elements(${part}::jsonb) with ordinality as j(e, n)`.execute(transaction);
  }
  await sql`analyze ordered`.execute(transaction);
}

/** All entries at once: which came next, and which version a word is about, follows from the order. */
const buildEntries = (transaction: Here) =>
  sql`
    with placed as materialized (
      select o.pos, o.entered_at, p.*, lead(o.pos) over of_record as next,
        max(o.pos) filter (where p.activity is not null) over of_record as version
      from ordered as o join pulled as p on p.source = o.source and p.seq = o.seq
      window of_record as (partition by p.id order by o.pos))
    ${entered(sql`placed`, sql`p.entered_at`, true)}`.execute(transaction);

/** What each entry changed, from the entries alone. */
const buildDeltas = (transaction: Here) =>
  sql`
    insert into delta (pos, id, ${KEY}, ${PARTS})
    ${differences(sql`(
      select pos, until, id, pairing_id, confirmation, contributions from entry where type <> 'WITHDRAWN')`)}`.execute(
    transaction,
  );

/** The sums, from the changes alone: as they are, and as they stood at the end of each batch that touched them. */
async function buildSums(transaction: Here): Promise<void> {
  await sql`insert into rollup (${KEY}, ${PARTS}) select ${KEY}, ${SUMS} from delta group by ${KEY}`.execute(
    transaction,
  );
  const running = ['value', 'records', 'missing', 'floors', 'approximates', 'ceilings'].map(
    (part) => {
      const sum = sql`sum(sum(${sql.ref(part)})) over up_to_then`;
      return part === 'value' ? sum : sql`(${sum})::int`;
    },
  );
  await sql`
    insert into rollup_at (pos, ${KEY}, ${PARTS})
    select b.last, ${KEY}, ${sql.join(running)}
    from delta as d join (select pos, max(pos) over (partition by at) as last from entry) as b using (pos)
    group by b.last, ${KEY}
    window up_to_then as (partition by ${KEY} order by b.last)`.execute(transaction);
}

/** Builds the ledger's tables out of the events that have been placed. */
export async function build(transaction: Here, tell: (done: string) => void): Promise<void> {
  await buildEntries(transaction);
  await sql`analyze entry`.execute(transaction);
  tell('entries built');
  await buildDeltas(transaction);
  await sql`analyze delta`.execute(transaction);
  await buildSums(transaction);
  await sql`analyze rollup, rollup_at`.execute(transaction);
  await sql`
    insert into ledger_head (pos, at) select coalesce(max(pos), 0), coalesce(max(at), 'epoch') from entry`.execute(
    transaction,
  );
  tell('sums built');
}
